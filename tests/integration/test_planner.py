"""The planner: who is owed something gets one row, whatever happens to the tick; and what registrations announce."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta

import pytest

import db.messages
import db.organisations
from bot.core.channel import Failure
from bot.core.delivery import Priority
from bot.core.organisation import Mode, Role, RoleKind
from bot.core.register import ImportKind
from bot.core.settings import SettingValue
from bot.services import binding, health, planner
from bot.services.left import SAID_TOGETHER
from bot.services.planner import Planned
from db import days, people, settings
from db.heartbeats import last
from db.session import Database
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.desk import (
    CLERK,
    DUE,
    FOCAL,
    FRIDAY,
    HEAD,
    MONDAY,
    NEXT_MONDAY,
    NEXT_TUESDAY,
    THURSDAY,
    Desk,
    desk_with_task,
    open_desk,
    sent_again,
    task,
)


def owed_rows(rows: list[object]) -> list[tuple[str, str, str]]:
    return sorted((row.kind, row.recipient, row.slot) for row in rows)  # type: ignore[attr-defined]


async def test_an_empty_register_owes_nothing_and_the_tick_is_noted(database: Database) -> None:
    assert await health.last_tick(database) is None
    assert await planner.tick(database, moment(THURSDAY)) == Planned()
    async with database.read() as connection:
        beat = await last(connection, "plan")
    assert beat is not None
    assert beat.office_at == moment(THURSDAY)
    desk = await open_desk(database, FOCAL, HEAD, at=THURSDAY)
    assert await desk.tick() == Planned()
    assert await desk.rows() == []


async def test_who_is_owed_something_gets_one_empty_row_for_the_day(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK)
    await desk.tick()
    row = await desk.row("digest")
    assert (row.recipient, row.slot, row.channel, row.part) == (f"person:{desk.people[FOCAL]}", "2024-11-07", "telegram", 1)
    assert (row.state, row.text_html, row.trial) == ("ready", None, False)
    assert (row.not_before, row.expires_at) == (moment("2024-11-07 08:00"), moment("2024-11-07 16:30"))
    assert await desk.told() == []
    # On the day it is due the head is told as well.
    await desk.tick(FRIDAY)
    friday = [row for row in await desk.rows("digest") if row.slot == "2024-11-08"]
    assert {row.recipient for row in friday} == {f"person:{desk.people[FOCAL]}", f"person:{desk.people[HEAD]}"}


async def test_ticking_twice_or_late_or_after_a_clock_that_went_back_adds_nothing(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    assert (await desk.tick()).rows == 1
    first = await desk.rows()
    assert (await desk.tick()).rows == 0
    assert (await desk.tick("2024-11-07 16:29")).rows == 0
    assert (await desk.tick("2024-11-07 08:00")).rows == 0
    assert await desk.rows() == first
    # A tick whose index was lost (as after a restore) finds the row there already.
    await desk.change(acknowledged=True)
    assert await desk.next_look() == date(2024, 11, 7)
    assert (await desk.tick("2024-11-07 09:00")).rows == 0
    assert await desk.rows() == first


async def test_two_planners_at_once_write_each_row_once(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=FRIDAY)
    planned = await asyncio.gather(*(desk.tick() for _ in range(4)))
    assert sum(one.rows for one in planned) == 3
    assert owed_rows(await desk.rows()) == sorted(
        [
            ("digest", f"person:{desk.people[FOCAL]}", "2024-11-08"),
            ("digest", f"person:{desk.people[HEAD]}", "2024-11-08"),
            ("morning", f"person:{desk.people[CLERK]}", "2024-11-08"),
        ]
    )


@pytest.mark.parametrize("at", ["2024-11-09 09:00", "2024-11-08 16:30", "2024-11-08 07:44"])
async def test_nothing_is_planned_on_a_day_off_or_after_the_last_window_or_before_the_first(database: Database, at: str) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK)
    assert await desk.tick(at) == Planned()
    assert await desk.rows() == []


async def test_a_holiday_is_no_day_and_its_reminder_is_told_the_working_day_before(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-06 08:05")
    async with database.write() as connection:
        await days.set_day(connection, desk.id, date(2024, 11, 7), days.OFF, "Nghỉ", desk.cause)
    assert (await desk.tick()).rows == 1
    assert (await desk.tick(THURSDAY)).rows == 0
    assert (await desk.tick(FRIDAY)).rows == 1


async def test_the_clerks_line_comes_before_the_digests(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK)
    assert (await desk.tick("2024-11-07 07:45")).rows == 1
    assert (await desk.row("morning")).not_before == moment("2024-11-07 07:45")
    assert await desk.rows("digest") == []
    assert (await desk.tick("2024-11-07 08:00")).rows == 1


async def test_a_paused_organisation_is_left_alone_until_it_resumes(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=True)
    assert await desk.tick() == Planned()
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=False)
    assert (await desk.tick()).rows == 1


async def test_while_paused_nothing_unprompted_leaves_and_nothing_is_lost(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task())
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=True)
    await desk.register(task("Việc giao khi đang dừng"))
    await desk.answer(FOCAL, "Ghi nhận #101", "1/1")
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["Ghi nhận #101"]
    assert [row.state for row in await desk.rows("new")] == ["ready", "ready"]
    async with database.write() as connection:
        await db.organisations.change(connection, desk.id, paused=False)
    await desk.send_all()
    assert [row.state for row in await desk.rows("new")] == ["sent", "sent"]


async def test_a_unit_on_trial_reads_through_the_clerk_and_it_does_not_count_once_live(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.tick()
    await desk.send_all()
    assert (await desk.row("digest")).trial
    assert desk.channel.texts(FOCAL) == []
    (to_clerk,) = [text for text in desk.channel.texts(CLERK) if "#101" in text]
    assert to_clerk.startswith("(chạy thử) gửi cho Lê Thị Lan – P. QLĐT\n")
    assert await desk.told() == [("before_due", f"{DUE}/1", "trial:responsible")]
    # Still on trial: the same thing is not said to the clerk again. Live: it is owed to the unit itself.
    await desk.set_mode("QLDT", Mode.LIVE)
    await desk.tick(FRIDAY)
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1
    assert ("before_due", f"{DUE}/0", "responsible") in await desk.told()


async def test_on_trial_the_same_thing_is_said_to_the_clerk_once(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.tick()
    await desk.send_all()
    await desk.tick(NEXT_TUESDAY)
    await desk.send_all()
    assert "".join(desk.channel.texts(CLERK)).count("(chạy thử) gửi cho Lê Thị Lan") == 1
    # Without a clerk who can be reached nothing is planned for a unit on trial.
    await desk.unreachable(CLERK)
    await desk.tick("2024-11-15 08:05")
    assert [row.slot for row in await desk.rows("digest") if row.slot == "2024-11-15"] == []


async def two_units_on_trial(database: Database) -> Desk:
    """Tasks of two units on trial that are due on one day, and the clerk who watches."""
    desk = await open_desk(database, CLERK)
    async with database.write() as connection:
        minh = Role(desk.people[HEAD], RoleKind.FOCAL, desk.units["TNMT"], date(2024, 1, 1))
        await people.add_role(connection, desk.id, minh)
    for unit in ("QLDT", "TNMT"):
        await desk.set_mode(unit, Mode.TRIAL)
    await desk.register(task("Báo cáo vốn"), task("Báo cáo nước thải", lead=("P. TN&MT",)))
    await desk.announced()
    desk.clock.set(THURSDAY)
    return desk


def copies(desk: Desk) -> list[str]:
    return [text for text in desk.channel.texts(CLERK) if "(chạy thử)" in text]


async def test_what_several_units_on_trial_would_be_told_is_one_message_for_the_clerk(database: Database) -> None:
    desk = await two_units_on_trial(database)
    await desk.tick()
    assert len(await desk.rows("digest")) == 2
    await desk.send_all()
    (together,) = copies(desk)
    assert [copy.startswith("(chạy thử) gửi cho ") for copy in together.split("\n\n")] == [True, True]
    assert together.count("– Báo cáo vốn.") == together.count("– Báo cáo nước thải.") == 1
    assert await desk.told() == [("before_due", f"{DUE}/1", "trial:responsible")] * 2
    assert sorted(row.state for row in await desk.rows("digest")) == ["dropped", "sent"]
    # Nothing of it is said once more on that day; what is owed on the next is one message again.
    await desk.tick("2024-11-07 09:00")
    await desk.send_all()
    assert len(copies(desk)) == 1
    await desk.tick(FRIDAY)
    await desk.send_all()
    assert [text.count("(chạy thử) gửi cho") for text in copies(desk)] == [2, 2]


async def test_a_readers_copy_of_a_trial_left_last_on_the_last_day_on_which_there_was_one(database: Database) -> None:
    desk = await open_desk(database)
    days = {day: datetime.fromisoformat(f"2024-11-{day}T08:00:00+07:00") for day in ("05", "06", "07")}
    gave_way = {"state": "dropped", "dropped_as": "moot", "last_error": SAID_TOGETHER}
    async with database.write() as connection:
        for reader, day, end in (
            ("trial:7", "05", {"state": "sent", "sent_at": days["05"]}),
            ("trial:8", "05", gave_way),
            ("trial:7", "06", {"state": "sent", "sent_at": days["06"]}),
            # Nothing was owed any more.
            ("trial:8", "06", gave_way | {"last_error": None}),
            # Of this day nothing left.
            ("trial:8", "07", gave_way),
        ):
            row = {"kind": "digest", "recipient": reader, "slot": f"2024-11-{day}", "trial": True, "priority": Priority.DIGEST}
            await desk.add(connection, **row, **end)
    async with database.read() as connection:
        last = [await db.messages.last_copy_sent(connection, desk.id, f"trial:{reader}", SAID_TOGETHER) for reader in (7, 8, 9)]
    assert last == [days["06"], days["05"], None]


async def test_copies_that_did_not_leave_are_tried_again_together(database: Database) -> None:
    desk = await two_units_on_trial(database)
    desk.channel.fail(Failure.NOT_SENT, times=2)
    await desk.tick()
    await desk.send_all()
    assert copies(desk) == []
    await sent_again(desk)
    assert [text.count("(chạy thử) gửi cho") for text in copies(desk)] == [2]


async def test_a_unit_that_is_live_gets_its_own_message_beside_the_copies_of_a_trial(database: Database) -> None:
    desk = await two_units_on_trial(database)
    await desk.bind(FOCAL)
    await desk.set_mode("QLDT", Mode.LIVE)
    await desk.tick()
    await desk.send_all()
    (own,) = desk.channel.texts(FOCAL)
    assert "#101" in own and "chạy thử" not in own
    (copy,) = copies(desk)
    assert "#102" in copy and "#101" not in copy


async def test_the_next_look_is_the_next_working_day_while_owed_then_the_day_a_rule_says(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    assert await desk.next_look() == date(2024, 11, 4)
    await desk.tick()
    assert await desk.next_look() == DUE
    await desk.send_all()
    await desk.tick(FRIDAY)
    assert await desk.next_look() == date(2024, 11, 11)
    await desk.send_all()
    await desk.tick(NEXT_MONDAY)
    await desk.send_all()
    await desk.tick(NEXT_TUESDAY)
    # Lần 1 was told on Monday; lần 2 follows after three working days.
    assert await desk.next_look() == date(2024, 11, 14)
    assert {item for item in await desk.told() if item[0] == "overdue"} == {
        ("overdue", f"{DUE}/1", "responsible"),
        ("overdue", f"{DUE}/1", "head"),
    }


async def test_a_task_that_is_done_is_looked_at_no_more(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)
    async with database.write() as connection:
        await settings.put(connection, desk.id, SettingValue("before_due_long", "off"), desk.cause)
        await settings.put(connection, desk.id, SettingValue("overdue_every", "off"), desk.cause)
    assert await desk.tick() == Planned(looked=1)
    assert await desk.next_look() is None
    assert await desk.tick(NEXT_MONDAY) == Planned()


async def test_the_head_gets_what_an_unreachable_focal_person_was_owed(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    await desk.unreachable(FOCAL)
    await desk.tick()
    assert (await desk.row("digest")).recipient == f"person:{desk.people[HEAD]}"


async def test_the_deputy_gets_it_while_somebody_is_away(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, "long")
    async with database.write() as connection:
        for away in (FOCAL, HEAD):
            day = date(2024, 11, 7)
            await people.add_absence(connection, desk.id, desk.people[away], day, day, desk.people["long"] if away == FOCAL else None)
    await desk.tick()
    await desk.send_all()
    assert (await desk.row("digest")).recipient == f"person:{desk.people['long']}"
    assert len(desk.channel.texts("long")) == 1


async def test_when_nobody_can_be_reached_nothing_is_lost_and_it_is_owed_tomorrow(database: Database) -> None:
    desk = await desk_with_task(database, at=NEXT_MONDAY)
    assert await desk.tick() == Planned(looked=1)
    assert await desk.rows() == []
    assert await desk.next_look() == date(2024, 11, 12)
    await desk.bind(FOCAL)
    assert (await desk.tick(NEXT_TUESDAY)).rows == 1
    await desk.send_all()
    # Nobody was told before, so this is the first.
    assert await desk.told() == [("overdue", f"{DUE}/1", "responsible")]


async def test_of_several_missed_reminders_only_the_latest_is_told_in_one_digest(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-12-02 09:00")
    for number in range(3):
        desk.clock.set(MONDAY)
        await desk.register(task(f"Việc {number}"), kind=ImportKind.OLD, on=date(2024, 10, 7))
    await desk.tick("2024-12-02 09:00")
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1
    assert next(item for item in await desk.told() if item[1].startswith(f"{DUE}/")) == ("overdue", f"{DUE}/1", "responsible")


async def test_what_goes_wrong_in_one_organisation_leaves_the_others_planned_and_the_tick_unnoted(database: Database) -> None:
    clock, channel = FixedClock(moment(MONDAY)), RecordingChannel()
    first, second = Desk(database, clock, channel), Desk(database, clock, channel, "snv")
    for desk in (first, second):
        await desk.open()
        await desk.register(task())
        await desk.bind(FOCAL)
    clock.set(THURSDAY)
    async with database.write() as connection:
        await settings.put(connection, first.id, SettingValue("no_such_setting", "1"), first.cause)
    with pytest.raises(Exception, match="no_such_setting"):
        await first.tick()
    assert await first.rows() == []
    assert (await second.row("digest")).recipient == f"person:{second.people[FOCAL]}"
    assert await health.last_tick(database) is None


async def test_the_second_organisation_is_untouched(database: Database) -> None:
    clock, channel = FixedClock(moment(MONDAY)), RecordingChannel()
    first, second = Desk(database, clock, channel), Desk(database, clock, channel, "snv")
    for desk in (first, second):
        await desk.open()
    await first.register(task())
    await second.register(task(due=DUE + timedelta(days=60)))
    for desk in (first, second):
        await desk.announced()
        await desk.bind(FOCAL)
        await desk.bind_group(desk.chat("group"))
    await first.tick(THURSDAY)
    await first.send_all()
    assert [row.kind for row in await first.rows()] == ["digest"]
    assert await second.rows() == []
    assert channel.texts(second.chat(FOCAL)) == []
    assert await second.told() == []


# --- what a registration announces ------------------------------------------------------------------------------------


async def test_a_new_import_tells_head_and_focal_once_and_the_groups(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD, CLERK)
    await desk.bind_group("all")
    await desk.bind_group("qldt", "QLDT")
    await desk.bind_group("tt", "TT")
    made = await desk.register(task("Việc thứ nhất"), task("Việc thứ hai"), task("Việc chung", lead=("P. QLĐT", "P. QLLĐ")))
    slot = str(made.import_id)
    expected = [("new", desk.people[FOCAL]), ("new", desk.people[HEAD])]
    groups = [("group_new", desk.addresses["all"]), ("group_new", desk.addresses["qldt"])]
    assert owed_rows(await desk.rows()) == sorted(
        [(kind, f"person:{number}", slot) for kind, number in expected] + [(kind, f"group:{number}", slot) for kind, number in groups]
    )
    await desk.send_all()
    for who in (FOCAL, HEAD):
        (text,) = desk.channel.texts(who)
        assert all(f"#{number}" in text for number in (101, 102, 103))
    assert "#103" in desk.channel.texts("all")[0]
    assert "#101" not in desk.channel.texts("all")[0]
    assert "#101" in desk.channel.texts("qldt")[0]
    assert desk.channel.texts("tt") == []
    # Nothing of it is repeated by the digest of the day, nor by another tick.
    await desk.tick()
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_what_is_registered_in_the_evening_is_told_in_the_next_window(database: Database) -> None:
    desk = await open_desk(database, FOCAL, at="2024-11-08 17:00")
    await desk.register(task(due=date(2024, 11, 29)))
    row = await desk.row("new")
    assert (row.not_before, row.expires_at) == (moment("2024-11-11 08:00"), moment("2024-11-14 16:30"))
    await desk.send_all()
    assert desk.channel.sent == []
    desk.clock.set("2024-11-11 08:00")
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_a_takeover_introduces_the_bot_to_heads_only_and_once(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.bind_group("all")
    await desk.register(task(), task("Việc tồn", due=date(2024, 10, 15)), kind=ImportKind.TAKEOVER)
    await desk.register(task("Việc khác"), kind=ImportKind.TAKEOVER)
    assert owed_rows(await desk.rows()) == [("introduction", f"person:{desk.people[HEAD]}", "once")]
    await desk.send_all()
    assert "03 nhiệm vụ" in desk.channel.texts(HEAD)[0]
    assert "01 việc đã quá hạn từ trước" in desk.channel.texts(HEAD)[0]


async def test_an_old_list_says_nothing(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.bind_group("all")
    await desk.register(task(), kind=ImportKind.OLD, on=date(2024, 10, 7))
    assert await desk.rows() == []


async def test_who_is_bound_later_is_told_the_new_tasks_of_the_last_days(database: Database) -> None:
    desk = await open_desk(database)
    made = await desk.register(task())
    await binding.bind_account_now(
        database, desk.id, desk.people[FOCAL], channel="telegram", account=FOCAL, account_name=FOCAL, at=moment(THURSDAY)
    )
    await binding.bind_account_now(
        database, desk.id, desk.people[HEAD], channel="telegram", account=HEAD, account_name=HEAD, at=moment("2024-11-25 09:00")
    )
    assert owed_rows(await desk.rows()) == [
        ("introduction", f"person:{desk.people[HEAD]}", "once"),
        ("new", f"person:{desk.people[FOCAL]}", str(made.import_id)),
    ]


async def test_the_groups_get_their_list_once_a_week(database: Database) -> None:
    desk = await desk_with_task(database, at=NEXT_MONDAY)
    await desk.bind_group("all")
    assert (await desk.tick()).rows == 0
    assert (await desk.tick("2024-11-11 08:30")).rows == 1
    assert (await desk.tick("2024-11-11 08:45")).rows == 0
    await desk.send_all()
    assert (await desk.row("group_week")).slot == "2024-W46"
    assert len(desk.channel.texts("all")) == 1
    assert (await desk.tick("2024-11-12 09:00")).rows == 0
    assert (await desk.tick("2024-11-18 09:00")).rows == 1


async def test_a_units_group_hears_nothing_of_a_week_with_nothing_in_it_but_its_first(database: Database) -> None:
    desk = await desk_with_task(database, at=NEXT_MONDAY, due=date(2024, 11, 29))
    await desk.bind_group("own", "QLDT")
    for day in ("2024-11-11", "2024-11-18", "2024-11-25", "2024-12-02"):
        await desk.tick(f"{day} 08:30")
        await desk.send_all()
    first, due, late = desk.channel.texts("own")
    assert first.startswith("[Tuần 11–15/11/2024]") and "@Bot" in first and "#101" not in first
    assert due.startswith("[Tuần 25–29/11/2024]") and "\n#101 hạn 29/11/2024 – " in due
    assert "quá hạn 01" in late


async def test_a_group_hears_of_an_overdue_task_only_where_that_is_switched_on(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.bind_group("all")
    await desk.tick()
    assert await desk.rows("group_overdue") == []
    async with database.write() as connection:
        await settings.put(connection, desk.id, SettingValue("group_overdue", "on"), desk.cause)
    await desk.change(acknowledged=True)
    await desk.tick()
    await desk.send_all()
    assert (await desk.row("group_overdue")).state == "sent"
    assert "101" in desk.channel.texts("all")[0]
    # The next day nothing new is overdue.
    await desk.tick(NEXT_TUESDAY)
    await desk.send_all()
    assert len(desk.channel.texts("all")) == 1
