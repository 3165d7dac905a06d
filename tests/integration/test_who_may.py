"""Who may do what, through the whole conversation: role x act x own or another unit x private or group, and every trick.

The table of rights is the judge (`tests/unit/test_permissions.py` pins it cell by cell): what it forbids must leave no mark in the
register and show no word of another unit.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import db.assignments
import db.people
from bot.core.permissions import TABLE, Action, Reach, may
from bot.services import answers, binding, links, scheduled
from db.session import Database
from tests.conftest import made_once
from tests.integration.who_may import (
    ACTS,
    ASKED,
    KEY,
    NOW,
    OPEN,
    OTHER_SECRET,
    OWN_SECRET,
    PEOPLE,
    ROLES,
    SUBMITTED,
    Act,
    Matrix,
    fill,
    number,
    office_of,
    spoken,
)

SEES_ANY = {"clerk", "leader"}
INSIDE = {"head", "focal", "staff"}


@pytest.fixture(scope="session")
def matrix_template(_migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    async def play(path: Path) -> None:
        shutil.copy(_migrated_sqlite, path)
        database = Database(f"sqlite:///{path}")
        await fill(database)
        await database.close()

    return made_once(tmp_path_factory, "matrix.sqlite3", lambda path: asyncio.run(play(path)))


@pytest.fixture
async def matrix(matrix_template: Path, tmp_path: Path) -> AsyncIterator[Matrix]:
    made = Matrix(matrix_template, tmp_path)
    await made.fresh()
    yield made
    await made.database.close()


async def allowed(matrix: Matrix, role: str, act: Act, *, own: bool) -> bool:
    office = await office_of(matrix.database)
    person = next(p.id for p in office.chart.people.values() if p.name == PEOPLE[role])
    unit = next(u.id for u in office.chart.units.values() if u.code == ("QLDT" if own else "QLLD"))
    return may(office.chart, person, act.action, unit if act.of_unit or act.action is Action.SET_LEAVE else None)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
async def test_only_whom_the_table_allows_leaves_a_mark_and_sees_it(matrix: Matrix, act: Act) -> None:
    for role in ROLES:
        for own in (True, False) if act.of_unit else (True,):
            rightly = await allowed(matrix, role, act, own=own)
            for words in spoken(act, own=own):
                await matrix.say(role, words)
            changed, said = matrix.changed(act.leaves), await matrix.said()
            assert rightly or not changed, (role, own, said)
            if act.by == role and own:
                assert changed, (role, said)
            if role not in SEES_ANY:
                assert OTHER_SECRET not in said.lower(), (role, own)
            if role not in SEES_ANY | INSIDE:
                assert OWN_SECRET not in said.lower(), (role, own)
            await matrix.forget()


async def test_who_may_ask_for_a_later_day_is_what_the_table_says_of_that(matrix: Matrix, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not what it says of reports, by whose reading the wish is heard."""
    monkeypatch.setitem(TABLE, Action.ASK_EXTENSION, {ROLES["head"]: Reach.OWN})
    act = next(act for act in ACTS if act.action is Action.ASK_EXTENSION)
    for role in ("focal", "head"):
        for words in spoken(act, own=True):
            await matrix.say(role, words)
        assert bool(matrix.changed(act.leaves)) is (role == "head")
        await matrix.forget()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
async def test_a_group_changes_nothing_and_shows_no_task(matrix: Matrix, act: Act) -> None:
    for role in ("admin", "clerk", "leader", "head"):
        for words in spoken(act, own=True):
            await matrix.say(role, words, group=True)
    assert not matrix.changed()
    said = (await matrix.said()).lower()
    assert OWN_SECRET not in said and OTHER_SECRET not in said


@pytest.mark.parametrize("who", ["stranger", "left"])
async def test_a_stranger_and_somebody_removed_a_minute_ago_see_and_change_nothing(matrix: Matrix, who: str) -> None:
    account = "stranger"
    if who == "left":
        account = "clerk"
        await matrix.say("admin", "gỡ Nguyễn Thu Hà")
        matrix.before = matrix.marks()
    for act in ACTS:
        for own in (True, False):
            for words in spoken(act, own=own):
                await matrix.say(account, words)
    for data in ("done", "confirm", "detail", "grant"):
        await matrix.press(account, f"{data}:1")
    assert not matrix.changed()
    said = (await matrix.said()).lower()
    assert OWN_SECRET not in said and OTHER_SECRET not in said


PRESSES = (
    ("done", Action.REPORT, OPEN),
    ("acknowledge", Action.REPORT, OPEN),
    ("standing", Action.REPORT, OPEN),
    ("progress", Action.REPORT, OPEN),
    ("blocked", Action.REPORT, OPEN),
    ("close", Action.REPORT, OPEN),
    ("extension", Action.ASK_EXTENSION, OPEN),
    ("set_due", Action.ASK_EXTENSION, OPEN),
    ("confirm", Action.CONFIRM, SUBMITTED),
    ("supplement", Action.CONFIRM, SUBMITTED),
    ("detail", Action.SEE_TASK, OPEN),
)


@pytest.mark.parametrize(("press", "action", "state"), PRESSES)
async def test_forged_data_behind_a_button_is_judged_by_who_presses_it(matrix: Matrix, press: str, action: Action, state: int) -> None:
    for role in ROLES:
        for own in (True, False):
            act = Act("press", (), action, None, state)
            rightly = await allowed(matrix, role, act, own=own)
            target = await _assignment(matrix, number(state, own=own))
            await matrix.press(role, f"{press}:{target}")
            await matrix.say(role, "đang trình ký")
            said = (await matrix.said()).lower()
            assert rightly or not matrix.changed(), (role, own, said)
            assert OTHER_SECRET not in said or role in SEES_ANY, (role, own)
            await matrix.forget()


async def _assignment(matrix: Matrix, task: int) -> int:
    async with matrix.database.read() as connection:
        return (await db.assignments.by_number(connection, 1, task))[0].id


ASKED_BACK = [act for act in ACTS if act.by is not None and len(act.words) > 1]
"""Acts of two steps: the bot asks back before it does anything."""


@pytest.mark.parametrize("act", ASKED_BACK, ids=lambda act: act.name)
async def test_a_yes_of_whoever_has_lost_the_right_since_the_question_does_nothing(matrix: Matrix, act: Act) -> None:
    assert act.by is not None
    *begun, answer = spoken(act, own=True)
    for words in begun:
        await matrix.say(act.by, words)
    assert not matrix.changed()
    await matrix.send_elsewhere(act.by)
    await matrix.say(act.by, answer)
    assert not matrix.changed(), await matrix.said()


@pytest.mark.parametrize(("role", "words"), [("clerk", "xác nhận 103"), ("clerk", "tắt QLĐT"), ("staff", "101 đang trình ký")])
async def test_what_somebody_did_before_going_elsewhere_is_not_taken_back_from_there(matrix: Matrix, role: str, words: str) -> None:
    assert number(SUBMITTED, own=True) == 103 and number(OPEN, own=True) == 101
    await matrix.say(role, words)
    assert matrix.changed()
    await matrix.send_elsewhere(role)
    for taken_back in ("sai", f"sai {words.split()[-1]}", "101 sai"):
        await matrix.say(role, taken_back)
        assert not matrix.changed(), await matrix.said()


async def test_a_yes_after_the_task_went_to_another_unit_writes_nothing_there(matrix: Matrix) -> None:
    task = number(OPEN, own=True)
    await matrix.say("focal", f"{task} xong rồi ạ", forwarded=True)
    await matrix.say("clerk", f"chuyển {task} từ QLĐT sang QLLĐ, ghi nhầm đơn vị")
    await matrix.say("clerk", "đúng")
    moved = matrix.marks()
    await matrix.say("focal", "đúng")
    assert matrix.marks()["report"] == moved["report"] and matrix.marks()["assignment_version"] == moved["assignment_version"]


def test_every_question_names_the_right_its_answer_takes_or_leaves_it_to_what_the_answer_is_about() -> None:
    """By task: whoever answers is asked again for the right on that one."""
    by_task = {
        "who_is_this",
        "echo",
        "which",
        "file",
        "progress",
        "blocked",
        "extension",
        "close",
        "refuse",
        "delegate",
        "decisions",
        "more",
        "summary",
    }
    assert {kind for kind, known in answers.KINDS.items() if known.right is None} == by_task


async def test_a_decision_forged_before_its_turn_decides_nothing(matrix: Matrix) -> None:
    for role in ROLES:
        for press in ("grant:1", "refuse:1", "grant:999", "refuse:-1", "grant:1e3"):
            await matrix.press(role, press)
            await matrix.say(role, "vì chưa cần thiết")
            if role != "head" or press.partition(":")[2] != "1":
                after = matrix.marks()
                assert after["request"] == matrix.before["request"], (role, press)
            await matrix.forget()


async def test_a_button_pressed_again_has_its_effect_once(matrix: Matrix) -> None:
    target = await _assignment(matrix, number(OPEN, own=True))
    await matrix.press("staff", f"done:{target}")
    once = matrix.marks()
    for role in ("staff", "focal", "head"):
        await matrix.press(role, f"done:{target}")
    assert matrix.marks() == once
    waiting = await _assignment(matrix, number(SUBMITTED, own=True))
    await matrix.press("clerk", f"confirm:{waiting}")
    once = matrix.marks()
    await matrix.press("clerk", f"confirm:{waiting}")
    assert matrix.marks() == once


async def test_a_decision_pressed_again_is_not_made_again(matrix: Matrix) -> None:
    await matrix.press("head", "grant:1")
    await matrix.press("leader", "grant:1")
    decided = matrix.marks()
    assert decided["request"] != matrix.before["request"]
    for role, press in (("leader", "grant:1"), ("leader", "refuse:1"), ("head", "grant:1")):
        await matrix.press(role, press)
    assert matrix.marks() == decided


@pytest.mark.parametrize("act", [act for act in ACTS if act.by is not None], ids=lambda act: act.name)
async def test_forwarded_words_order_nothing_and_report_only_after_a_yes(matrix: Matrix, act: Act) -> None:
    assert act.by is not None
    for words in spoken(act, own=True):
        await matrix.say(act.by, words, forwarded=True)
    assert not matrix.changed(), await matrix.said()


async def test_forwarded_words_of_the_own_unit_are_written_on_a_yes(matrix: Matrix) -> None:
    await matrix.say("focal", f"{number(OPEN, own=True)} xong rồi ạ", forwarded=True)
    assert not matrix.changed()
    await matrix.say("focal", "đúng")
    assert matrix.changed()


async def test_a_forwarded_yes_answers_no_question(matrix: Matrix) -> None:
    await matrix.say("head", f"{number(OPEN, own=True)} gia hạn đến 20/12 vì chờ số liệu")
    await matrix.say("head", "đúng", forwarded=True)
    assert not matrix.changed()


async def test_a_code_is_used_once_and_by_whoever_says_yes_first(matrix: Matrix) -> None:
    await matrix.say("clerk", "mã Tạ Thu Vắng")
    code = (await matrix.said()).split("Tạ Thu Vắng – Phòng Quản lý đầu tư: ")[1][:8]
    await matrix.say("one", code)
    await matrix.say("two", code)
    await matrix.say("one", "đúng")
    bound = matrix.marks()
    await matrix.say("two", "đúng")
    await matrix.say("two", code)
    assert matrix.marks()["address"] == bound["address"]
    await matrix.say("two", f"{number(OPEN, own=True)}")
    assert OWN_SECRET not in (await matrix.said()).lower()


async def test_whoever_may_see_the_office_no_more_gets_its_summary_no_more(matrix: Matrix) -> None:
    async def to_come() -> list[str]:
        office = await office_of(matrix.database)
        async with matrix.database.read() as connection:
            return [row["kind"] for row in (await scheduled.missing(connection, office))[0]]

    await matrix.say("leader", "gửi tổng hợp hàng ngày lúc 10 giờ")
    assert set(await to_come()) == {scheduled.SUMMARY}
    row = SimpleNamespace(recipient="person:3")
    async with matrix.database.write() as connection:
        assert await scheduled.summary(connection, await office_of(matrix.database), row) is not None
    await matrix.send_elsewhere("leader")
    assert await to_come() == []
    async with matrix.database.write() as connection:
        assert await scheduled.summary(connection, await office_of(matrix.database), row) is None, "one that is written already"


async def test_whose_account_is_taken_away_has_no_calendar_either(matrix: Matrix) -> None:
    office = await office_of(matrix.database)
    ids = {p.name: p.id for p in office.chart.people.values()}
    made = links.Links(KEY, "https://bot.example", True)
    async with matrix.database.write() as connection:
        tokens = {
            name: (await made.for_days(connection, 1, ids[name], "telegram", NOW)).url.rpartition("/")[2].removesuffix(".ics")
            for name in (PEOPLE["focal"], PEOPLE["mai"])
        }

    async def works(name: str) -> bool:
        return await links.days(matrix.database, tokens[name], KEY, NOW) is not None

    assert await works(PEOPLE["focal"])
    await matrix.say("clerk", "gỡ Lê Thị Lan")
    assert not await works(PEOPLE["focal"])
    assert await works(PEOPLE["mai"]), "somebody else's goes on"


async def test_a_deputy_acts_while_the_head_is_away_and_not_after(matrix: Matrix) -> None:
    office = await office_of(matrix.database)
    ids = {p.name: p.id for p in office.chart.people.values()}
    async with matrix.database.write() as connection:
        await db.people.add_absence(connection, 1, ids["Trần Văn Minh"], NOW.date(), NOW.date(), ids["Phạm Thị Mai"])
    await matrix.say("mai", f"đồng ý {number(ASKED, own=True)}")
    assert matrix.marks()["request"] != matrix.before["request"]
    await matrix.fresh()
    await matrix.say("mai", f"đồng ý {number(ASKED, own=True)}")
    assert matrix.marks()["request"] == matrix.before["request"]


async def test_whoever_writes_too_much_in_a_minute_is_told_once_and_the_rest_is_left_alone(matrix: Matrix) -> None:
    for _ in range(20):
        await matrix.say("focal", str(number(OPEN, own=True)))
    await matrix.forget()
    for _ in range(3):
        await matrix.say("focal", f"{number(OPEN, own=True)} xong")
    said = await matrix.said()
    assert said.count("\n") == 0 and "các tin sau đó chưa được ghi nhận" in said, said
    assert not matrix.changed()
    await matrix.say("head", f"{number(OPEN, own=True)} đang trình ký")
    assert matrix.changed(), "another person is not held up"


async def test_a_person_on_two_channels_is_one_person_and_chooses_where_to_be_told(matrix: Matrix) -> None:
    office = await office_of(matrix.database)
    lan = next(p.id for p in office.chart.people.values() if p.name == PEOPLE["focal"])
    await binding.bind_account_now(matrix.database, 1, lan, channel="zalo", account="z-1", account_name="Hoa Sữa", at=NOW)
    assert (await _reached(matrix, lan)) == "telegram"
    await matrix.say("focal", "nhắc tôi qua Zalo")
    assert (await _reached(matrix, lan)) == "zalo"
    await matrix.say("clerk", "đã gắn")
    said = await matrix.said()
    assert "(Telegram 07, Zalo 01)" in said
    assert said.count("Lê Thị Lan") == 1 and "Lê Thị Lan (tài khoản “Hoa Sữa”)" in said
    await matrix.say("clerk", "gỡ Lê Thị Lan")
    office = await office_of(matrix.database)
    assert [a for a in office.chart.addresses if a.person_id == lan] == []


async def _reached(matrix: Matrix, person_id: int) -> str:
    address = (await office_of(matrix.database)).chart.address_of(person_id)
    assert address is not None
    return address.channel
