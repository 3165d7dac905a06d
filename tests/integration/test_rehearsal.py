"""Days to come, played on a copy: what it says is what the bot then says, and the register is as it was."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.core.channel import Capabilities
from bot.core.organisation import Mode, RoleKind
from bot.services import exporting, noise, tomorrow
from bot.services import office as offices
from bot.services.rehearsal import Rehearsed, play, set_stage
from db import copying, exports, subscriptions
from db.session import Database
from tests.fakes import moment
from tests.integration.cli import TODAY, Cli
from tests.integration.desk import CLERK, FOCAL, HEAD, MONDAY, Desk, desk_with_task, open_desk, task

LAST = date(2024, 12, 6)


async def rehearsed(desk: Desk, folder: Path, until: date = LAST, at: str = MONDAY, **stage: bool) -> list[Rehearsed]:
    copy = await copying.copy_of(desk.database, folder / "copy.sqlite3")
    try:
        await set_stage(copy, desk.id, moment(at), **stage)
        return [one async for one in play(copy, desk.id, moment(at), until, Capabilities())]
    finally:
        await copy.close()


async def everything(database: Database) -> list[object]:
    """Every row of the tables a reminder changes."""
    async with database.read() as connection:
        return [
            tuple(row)
            for table in ("message", "item", "assignment", "assignment_version", "heartbeat", "unit", "address", "organisation", "export")
            for row in (await connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id")).all()
        ]


@pytest.mark.slow_on_postgresql
async def test_what_is_rehearsed_is_what_the_bot_then_sends_day_by_day(database: Database, tmp_path: Path) -> None:
    desk = await open_desk(database, FOCAL, HEAD, CLERK)
    await desk.register(task(), task("Việc không thời hạn", due=None), task("Việc cuối tháng", due=date(2024, 11, 30)))
    await desk.bind_group("all")
    before = await everything(database)
    found = await rehearsed(desk, tmp_path)
    told = [(one.at.date(), one.text) for one in found]
    assert await everything(database) == before, "the register is as it was"

    sent: list[tuple[date, str]] = []
    day = date(2024, 11, 4)
    while day <= LAST:
        for hour in ("07:45", "08:00", "08:30", "14:00"):
            known = len(desk.channel.sent)
            await desk.tick(f"{day} {hour}")
            while await exporting.make_next(database, desk.clock.now(), {"telegram": Capabilities()}):
                pass
            await desk.send_all()
            # One text stands under several pictures.
            sent += [(day, text) for _, text in desk.channel.sent[known:] if text]
        day += timedelta(days=1)
    assert len(told) > 15
    assert Counter(one.kind for one in found)["file"] == 5 + 1, "the week's pictures of the group, and the clerk's draft"
    assert Counter(sent) - Counter(told) == Counter(told) - Counter(sent) == Counter()
    assert {one.at.strftime("%H:%M") for one in found} <= {"07:45", "08:00", "08:30", "14:00"}


async def test_nothing_is_rehearsed_twice_or_on_a_day_off(database: Database, tmp_path: Path) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    found = await rehearsed(desk, tmp_path, date(2025, 3, 31))
    items = Counter((item.rule, item.slot, item.task, one.key[1]) for one in found for item in one.items)
    assert set(items.values()) == {1}
    assert not [one for one in found if one.at.weekday() > 4]
    assert not [one for one in found if date(2025, 1, 25) <= one.at.date() <= date(2025, 2, 2)], "Tết"


async def test_a_unit_on_trial_speaks_to_the_clerk_unless_it_is_rehearsed_as_live(database: Database, tmp_path: Path) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    until = date(2024, 11, 8)
    trial = [one for one in await rehearsed(desk, tmp_path, until) if one.items]
    assert {(one.to, one.trial) for one in trial} == {("Nguyễn Thu Hà", True)}
    (tmp_path / "copy.sqlite3").unlink()
    live = [one for one in await rehearsed(desk, tmp_path, until, all_live=True) if one.items]
    assert {(one.to, one.trial) for one in live} == {("Lê Thị Lan", False), ("Trần Văn Minh", False)}
    async with database.read() as connection:
        mode = (await connection.exec_driver_sql("SELECT mode FROM unit WHERE code = 'QLDT'")).scalar_one()
    assert mode == "trial"


async def test_who_has_no_chat_is_named_and_may_be_rehearsed_as_bound(database: Database, tmp_path: Path) -> None:
    desk = await desk_with_task(database)
    copy = await copying.copy_of(database, tmp_path / "copy.sqlite3")
    assert await set_stage(copy, desk.id, moment(MONDAY)) == ("Phòng Quản lý đầu tư",)
    assert await set_stage(copy, desk.id, moment(MONDAY), all_bound=True) == ()
    found = [one async for one in play(copy, desk.id, moment(MONDAY), date(2024, 11, 8), Capabilities())]
    await copy.close()
    assert "Lê Thị Lan" in {one.to for one in found}


async def test_a_paused_office_is_rehearsed_as_if_it_had_resumed(database: Database, tmp_path: Path) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task())
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE organisation SET paused = true")
    assert await rehearsed(desk, tmp_path, date(2024, 11, 8))


def dates(*more: str) -> tuple[str, ...]:
    """Ten weeks from today."""
    return ("rehearse", "--from", f"{TODAY}", "--to", f"{TODAY + timedelta(days=70)}", *more)


def test_the_command_writes_one_line_per_message_and_leaves_the_file_alone(office: Cli) -> None:
    due = TODAY + timedelta(days=40)
    (office.folder / "tasks.csv").write_text(
        f"content,lead,source,deadline\nBáo cáo,P. QLĐT,KE_HOACH,{due:%d/%m/%Y}\nTham mưu quy chế,P. QLĐT,KE_HOACH,\n", encoding="utf-8"
    )
    office.good("import", "tasks.csv", "--kind", "takeover")
    before = hashlib.sha256(office.file.read_bytes()).hexdigest()
    ran = office.good(*dates("--all-bound", "--json", "--picture", "heat.png"))
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert all(list(line) == ["at", "to", "kind", "items", "text"] for line in lines)
    (week,) = [line for line in lines if line["items"] and line["items"][0]["slot"] == f"{due}/7"]
    assert week["at"].endswith("T08:00+07:00")
    assert (week["to"], week["kind"]) == ("Lê Thị Lan", "digest")
    assert {"rule": "before_due", "slot": f"{due}/7", "task": "101"} in week["items"]
    assert "#101" in week["text"]
    assert (office.folder / "heat.png").read_bytes().startswith(b"\x89PNG")
    tables = office.good(*dates("--all-bound")).out
    assert "Lê Thị Lan" in tables
    assert "before_due" in tables
    assert f"{due:%m/%Y}" in tables
    assert hashlib.sha256(office.file.read_bytes()).hexdigest() == before


def test_nothing_to_send_is_said_and_who_cannot_be_told_is_named(office: Cli) -> None:
    ran = office.good(*dates())
    assert "Nothing would be sent." in ran.out


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--from", "2024-11-20", "--to", "2024-11-04"), "lies before"),
        (("--from", "2024-11-04", "--to", "2034-11-04"), "No more than three years"),
        (("--from", "gestern", "--to", "2024-11-04"), "is not a date"),
        (("--from", "2024-11-04", "--to", "2024-11-05", "--picture", "no/such/place.png"), "There is no folder"),
        (("--from", "2024-11-04", "--to", "2024-11-05", "--org", "xyz"), "There is no organisation"),
    ],
)
def test_bad_input_is_named_with_a_cure(office: Cli, words: tuple[str, ...], problem: str) -> None:
    ran = office("rehearse", *words)
    assert ran.code == 1
    assert problem in ran.err


async def test_the_noise_of_a_month_counts_what_the_bot_said_by_itself_and_its_answers(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await desk.tick()
    await desk.answer(FOCAL, "Ghi nhận #101", "1/1")
    await desk.send_all()
    await desk.tick("2024-11-08 08:05")
    await desk.send_all()
    async with database.read() as connection:
        november = await noise.of_month(connection, await offices.load(connection, desk.id, desk.clock.now()), date(2024, 11, 20))
        october = await noise.of_month(connection, await offices.load(connection, desk.id, desk.clock.now()), date(2024, 10, 1))
    shown = {one.name: (one.reminders, one.days, one.answers) for one in november}
    told = {who: len(desk.channel.texts(who)) for who in (FOCAL, HEAD)}
    assert shown["Lê Thị Lan"] == (told[FOCAL] - 1, 2 + (told[FOCAL] > 3), 1)
    assert shown["Trần Văn Minh"][0] == told[HEAD]
    assert october == []


def test_the_noise_command_names_a_month_that_is_none_and_an_empty_one(office: Cli) -> None:
    assert "Nothing was sent." in office.good("noise", "--month", "2024-11").out
    assert json.loads(office.good("noise", "--month", "11/2024", "--json").out) == {"month": "2024-11", "people": []}
    wrong = office("noise", "--month", "2024-13")
    assert wrong.code == 1
    assert "is not a month" in wrong.err


async def test_tomorrow_shows_the_summary_at_its_hour_and_the_draft_of_the_reporting_date(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, "long")
    async with database.write() as connection:
        long = (await offices.load(connection, desk.id, desk.clock.now())).chart.holders(RoleKind.LEADER)[0]
        await subscriptions.put(connection, desk.id, long, (4,), time(7, 30), desk.clock.now())
    await desk.tick("2024-11-13 14:00")
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        ahead = await tomorrow.look(connection, office, Capabilities())
        assert not await exports.planned_by(connection, desk.id, moment("2024-11-14 23:00"))
    found = {one.key[0] if one.kind != "file" else one.key[2]: one for one in ahead.messages}
    assert found["summary"].at.strftime("%H:%M") == "07:30"
    assert found["summary"].to == "Vũ Hải Long"
    assert found["draft/2024-11"].to == "Nguyễn Thu Hà"
    assert "Dự thảo báo cáo tháng 11/2024" in found["draft/2024-11"].text


async def test_a_look_at_tomorrow_leaves_nothing_behind_on_either_store(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.tick()
    await desk.send_all()
    before = await everything(database)
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        ahead = await tomorrow.look(connection, office, Capabilities())
    assert (ahead.day, ahead.as_if_live, ahead.rest) == (date(2024, 11, 8), True, 0)
    assert {one.to for one in ahead.messages if one.items} == {"Lê Thị Lan", "Trần Văn Minh"}
    assert await everything(database) == before
