"""What a morning brings beside the reminders of a unit: new tasks and urgent ones, lists of the week, periods that come round,
what waits for the clerk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import db.assignments
import db.directions
import db.messages
import db.organisations
import db.requests
from bot.core.cause import Cause
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.organisation import Mode
from bot.core.periods import Asked, PeriodKind
from bot.core.register import ImportKind
from bot.core.task import State
from bot.services import announce, closing, owed
from bot.services import office as offices
from db import people
from db.session import Database
from tests.integration.desk import CLERK, FOCAL, HEAD, desk_with_task, live, open_desk, task


async def test_the_clerk_hears_on_the_day_itself_of_a_reminder_that_nobody_of_the_unit_can_be_told(database: Database) -> None:
    """The focal person's deputy is the head, the head's is the focal person, and both are on leave."""
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at="2024-11-05 08:00")
    async with database.write() as connection:
        for who, deputy in ((FOCAL, HEAD), (HEAD, FOCAL)):
            await people.add_absence(connection, desk.id, desk.people[who], date(2024, 11, 8), date(2024, 11, 11), desk.people[deputy])
    await live(desk, "2024-11-08", "2024-11-10")
    (line,) = desk.channel.texts(CLERK)
    assert line.startswith("[Sổ sáng 08/11/2024]")
    assert "chưa gửi được cho ai (chưa gắn tài khoản, hoặc đang nghỉ): P. QLĐT" in line
    assert "Bot: ngày 07/11 không có tin nào phải gửi." in line
    assert not desk.channel.texts(FOCAL) + desk.channel.texts(HEAD)


async def test_the_clerk_counts_a_unit_whose_task_somebody_is_writing_at_that_moment(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at="2024-11-08 08:00")
    now, day = desk.clock.now(), date(2024, 11, 8)
    async with database.write() as planning:
        assert len(await db.assignments.to_look_at(planning, desk.id, day, 10)) == 1
        async with database.read() as connection:
            assert await owed.count_units(connection, await offices.load(connection, desk.id, now)) == (1, 0, False)


async def test_a_new_task_that_found_nobody_for_days_is_said_when_somebody_can_be_reached(database: Database) -> None:
    desk = await open_desk(database)
    await desk.register(task(due=date(2025, 3, 3)), task("Việc hai", due=date(2025, 3, 3)))
    await live(desk, "2024-11-04", "2024-11-11")
    assert await desk.told() == []
    await desk.bind(FOCAL)
    await live(desk, "2024-11-12", "2024-11-15")
    (text,) = desk.channel.texts(FOCAL)
    assert "[Nhiệm vụ mới]" in text
    assert "– #102 – Việc hai, hạn 03/03/2025" in text, "few new tasks are named with their deadline"
    # The head who can be reached later hears it then, once.
    await desk.bind(HEAD)
    await live(desk, "2024-11-16", "2024-11-20")
    assert len([text for text in desk.channel.texts(HEAD) if "[Nhiệm vụ mới]" in text]) == 1
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_more_than_five_events_a_day_join_the_next_digest(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    for number in range(7):
        await desk.register(task(f"Việc {number}", due=date(2025, 3, 3)))
    await desk.register(task("Việc gấp", due=date(2024, 11, 4), urgent=True))
    await desk.send_all()
    # An urgent task is never put off.
    assert len(desk.channel.texts(FOCAL)) == 6
    assert any("#108" in text for text in desk.channel.texts(FOCAL))
    await live(desk, "2024-11-05", "2024-11-06")
    later = desk.channel.texts(FOCAL)[6:]
    assert len([text for text in later if "[Nhiệm vụ mới]" in text]) == 1
    assert "#106 – Việc 5, hạn 03/03/2025" in later[0] and "#107 – Việc 6" in later[0]


async def test_an_urgent_task_is_told_in_the_evening_and_on_a_day_off_from_six_to_nine(database: Database) -> None:
    desk = await open_desk(database, FOCAL, at="2024-11-09 20:59")
    await desk.register(task("Hoả tốc", urgent=True, due=date(2024, 11, 11)))
    await desk.register(task("Thường", due=date(2024, 11, 29)))
    await desk.send_all()
    assert ["#101" in text for text in desk.channel.texts(FOCAL)] == [True]
    desk.clock.set("2024-11-09 21:00")
    await desk.register(task("Hoả tốc đêm", urgent=True, due=date(2024, 11, 11)))
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1
    desk.clock.set("2024-11-10 06:00")
    await desk.send_all()
    assert "#103" in desk.channel.texts(FOCAL)[1]
    assert len(desk.channel.texts(FOCAL)) == 2


async def test_a_task_stands_once_in_a_heads_monday_message(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 11, 15))
    await desk.register(task("Việc khác", date(2024, 11, 20)), on=date(2024, 11, 1))
    await live(desk, "2024-11-18", "2024-11-18")
    (text,) = [text for text in desk.channel.texts(HEAD) if "[Tuần" in text]
    assert "01 quá hạn" in text
    assert (text.count("#101 "), text.count("#102 ")) == (1, 1)
    await live(desk, "2024-11-19", "2024-11-22")
    assert len([text for text in desk.channel.texts(HEAD) if "[Tuần" in text]) == 1


async def test_what_came_after_monday_makes_no_list_of_the_week_on_thursday(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 12, 31))
    await live(desk, "2024-11-18", "2024-11-18")
    await desk.register(task("Việc gấp", date(2024, 11, 21)))
    await live(desk, "2024-11-19", "2024-11-22")
    assert any("#102" in text for text in desk.channel.texts(HEAD))
    assert not [text for text in desk.channel.texts(HEAD) if "[Tuần" in text]


async def test_a_weekly_list_missed_by_an_outage_is_made_up_once_on_the_next_working_day(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=date(2024, 11, 22))
    await desk.bind_group("all")
    await live(desk, "2024-11-11", "2024-11-12")
    lists = [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True)
    groups = len(desk.channel.texts("all"))
    assert (lists, groups) == (1, 1)
    # Off from Friday to Tuesday noon: the week of 18/11 is said on Wednesday at the latest, once.
    await live(desk, "2024-11-19", "2024-11-22")
    assert [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True) == 2
    assert len(desk.channel.texts("all")) == 2
    await live(desk, "2024-11-25", "2024-11-26")
    assert [("[Tuần" in text) for text in desk.channel.texts(HEAD)].count(True) == 3
    assert len(desk.channel.texts("all")) == 3


async def test_a_head_without_anything_dated_gets_no_list(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, due=None)
    await live(desk, "2024-11-11", "2024-11-19")
    assert desk.channel.texts(HEAD) == []


async def test_the_tick_opens_the_periods_of_a_series_once_and_tells_them(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    monthly = Deadline(DeadlineKind.RECURRING, None, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await desk.register(task("Báo cáo tháng", deadline=monthly), kind=ImportKind.TAKEOVER)
    await live(desk, "2024-11-04", "2024-11-05")
    assert desk.channel.texts(FOCAL) == []
    # Two months of outage: every period has its task, and each is announced.
    await desk.tick("2025-01-21 08:00")
    await desk.tick("2025-01-21 08:05")
    await desk.send_all()
    assert [(await desk.assignment(number)).due for number in (101, 102, 103, 104)] == [
        date(2024, 11, 20), date(2024, 12, 20), date(2025, 1, 20), date(2025, 2, 20),
    ]  # fmt: skip
    async with database.read() as connection:
        assert await db.assignments.by_number(connection, desk.id, 105) == []
    assert any("#104" in text for text in desk.channel.texts(FOCAL))


async def test_what_waits_for_the_clerk_is_named_in_the_morning(database: Database) -> None:
    desk = await desk_with_task(database, CLERK)
    await desk.change(state=State.SUBMITTED, submitted_on=date(2024, 11, 7), said_on=date(2024, 11, 7))
    await live(desk, "2024-11-11", "2024-11-12")
    first, second = desk.channel.texts(CLERK)
    assert "Chờ quá" not in first
    assert "Chờ quá 02 ngày làm việc: #101" in second
    assert ("review", "2024-11-12", "clerk") in await desk.told()
    # The month that ended yesterday is to be closed until it is.
    assert "chưa chốt" not in second
    await live(desk, "2024-11-14", "2024-11-15")
    assert "chưa chốt tháng 11/2024 (nhắn “chốt”)" in desk.channel.texts(CLERK)[-1]
    async with database.write() as connection:
        await closing.close(connection, desk.id, Asked(PeriodKind.MONTH, back=1), Cause(at=desk.clock.now()))
    await live(desk, "2024-11-18", "2024-11-18")
    assert "chưa chốt" not in desk.channel.texts(CLERK)[-1]


async def test_a_unit_that_goes_live_is_introduced_to_its_head_and_told_what_is_new(database: Database) -> None:
    desk = await open_desk(database, HEAD, CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.register(task("Việc tồn", due=date(2025, 3, 3)), kind=ImportKind.TAKEOVER)
    await desk.register(task("Việc mới", due=date(2025, 3, 3)))
    await desk.send_all()
    assert desk.channel.texts(HEAD) == []
    assert not [text for text in desk.channel.texts(CLERK) if "Từ hôm nay Văn phòng theo dõi" in text]
    await desk.set_mode("QLDT", Mode.LIVE)
    for _ in range(2):
        async with database.write() as connection:
            await announce.introduce(connection, await offices.load(connection, desk.id, desk.clock.now()), [desk.units["QLDT"]])
    await desk.send_all()
    (text,) = desk.channel.texts(HEAD)
    assert "Từ hôm nay Văn phòng theo dõi nhiệm vụ qua Bot này" in text
    await live(desk, "2024-11-05", "2024-11-06")
    assert len([text for text in desk.channel.texts(HEAD) if "[Nhiệm vụ mới]" in text and "#102" in text]) == 1


async def test_what_the_rules_said_holds_for_the_day_and_goes_with_its_settings(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)

    async def look() -> tuple[Any, list[Any]]:
        async with database.read() as connection:
            office = await offices.load(connection, desk.id, desk.clock.now())
            (assignment,) = await db.assignments.by_number(connection, desk.id, 101)
            return office, office.owed(assignment, ())

    first, things = await look()
    desk.clock.set("2024-11-07 10:00")
    second, again = await look()
    assert second.now > first.now
    assert again is things
    async with database.write() as connection:
        await db.organisations.touch(connection, desk.id)
    _, anew = await look()
    assert anew == things
    assert anew is not things


async def test_what_was_accepted_lately_is_what_was_done_or_became_so_lately(database: Database) -> None:
    desk = await desk_with_task(database)
    async with database.write() as connection:
        (open_,) = await db.assignments.by_number(connection, desk.id, 101)
        # Handed in long ago, confirmed only now: it may have stood in this week's list.
        done = replace(open_, state=State.ACCEPTED, submitted_on=date(2024, 10, 1), done_on=date(2024, 10, 1))
        await db.assignments.change(connection, desk.id, done, desk.cause)

    async def lately(done_since: date, known_since: datetime) -> list[int]:
        async with database.read() as connection:
            found = await db.assignments.accepted_lately(
                connection, desk.id, [open_.unit_id], done_since=done_since, known_since=known_since
            )
            return [a.task.number for a in found]

    before, after = desk.clock.now() - timedelta(days=1), desk.clock.now() + timedelta(days=1)
    assert await lately(date(2024, 10, 28), before) == [101]
    assert await lately(date(2024, 10, 1), after) == [101]
    assert await lately(date(2024, 10, 28), after) == []
