"""The figure of a past day: what was recorded by then, the same for ever."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.core.cause import Cause
from bot.core.clock import end_of_day
from bot.core.errors import UserError
from bot.core.figures import Buckets
from bot.core.settings import SettingValue
from bot.core.task import Part, Source, State
from bot.services.summarise import below, figures_of, summarise
from db import assignment_lists, days, organisations, questions, settings
from db.session import Database
from messages.wordings.summary import Below
from tests.integration.summary_register import Register, at

DAY = date(2026, 11, 20)
NOW = at(date(2027, 3, 1))


async def test_an_empty_database_gives_zeros(database: Database) -> None:
    register = await Register.make(database)
    figures = await summarise(database, register.id, DAY, now=NOW)
    assert (figures.total, figures.done, figures.withdrawn, figures.by_source, figures.by_unit) == (0, 0, 0, (), ())


async def test_a_future_day_is_refused_and_today_is_not(database: Database) -> None:
    register = await Register.make(database)
    with pytest.raises(UserError) as refused:
        await summarise(database, register.id, date(2027, 3, 2), now=NOW)
    assert refused.value.code == "summary_future"
    assert refused.value.values == {"day": date(2027, 3, 2), "today": date(2027, 3, 1)}
    assert (await summarise(database, register.id, now=NOW)).as_of == date(2027, 3, 1)


async def test_today_is_the_offices_day_not_the_one_of_greenwich(database: Database) -> None:
    register = await Register.make(database)
    half_past_one_at_night = datetime(2026, 11, 19, 18, 30, tzinfo=UTC)
    assert (await summarise(database, register.id, now=half_past_one_at_night)).as_of == DAY


async def test_a_task_counts_from_the_day_it_was_recorded(database: Database) -> None:
    register = await Register.make(database)
    last_instant = end_of_day(DAY)
    assert last_instant == datetime(2026, 11, 20, 16, 59, 59, 999999, tzinfo=UTC)
    await register.add(last_instant, register.lead(await register.task()))
    await register.add(last_instant + timedelta(microseconds=1), register.lead(await register.task()))
    assert (await summarise(database, register.id, DAY - timedelta(days=1), now=NOW)).total == 0
    assert (await summarise(database, register.id, DAY, now=NOW)).total == 1
    assert (await summarise(database, register.id, DAY + timedelta(days=1), now=NOW)).total == 2


async def test_what_is_recorded_later_changes_the_later_figure_and_never_the_earlier_one(database: Database) -> None:
    register = await Register.make(database)
    due: dict[str, Any] = {"due": DAY, "due_original": DAY, "last_day": DAY}
    confirmed = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(Source.NV_UBND), **due))
    corrected = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), state=State.ACCEPTED, done_on=DAY, **due))
    withdrawn = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), **due))
    extended = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), **due))
    silent = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), 1))
    handed_over = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), 2, **due))
    undone = await register.add(at(date(2026, 1, 2)), register.lead(await register.task(), **due))
    early, late = DAY + timedelta(days=5), DAY + timedelta(days=40)
    before = await summarise(database, register.id, early, now=NOW)
    before_units = await summarise(database, register.id, early, now=NOW, units=register.units[2:])
    assert before.buckets == Buckets(done_on_time=1, open_overdue=5, undated_silent=1)

    then = at(early + timedelta(days=1))
    claimed = await register.change(then, confirmed, state=State.SUBMITTED, submitted_on=DAY, reported_on=DAY)
    await register.change(then + timedelta(hours=1), claimed, state=State.ACCEPTED, done_on=DAY)
    await register.change(then, corrected, state=State.OPEN, done_on=None)
    await register.change(then, withdrawn, state=State.WITHDRAWN)
    await register.change(then, extended, due=late, last_day=late)
    await register.change(then, silent, reported_on=early)
    await register.change(then, handed_over, unit_id=register.units[0])
    await register.end(then, undone)
    await register.add(then, register.lead(await register.task(), assigned_on=DAY))

    assert await summarise(database, register.id, early, now=NOW) == before
    assert await summarise(database, register.id, early, now=NOW, units=register.units[2:]) == before_units
    after = await summarise(database, register.id, early + timedelta(days=1), now=NOW)
    assert after.buckets == Buckets(done_on_time=1, open_in_time=1, open_overdue=2, undated_reported=2)
    assert after.withdrawn == 1
    assert [line.unit_id for line in after.by_unit] == register.units[:2]


async def test_two_changes_at_one_instant_count_once(database: Database) -> None:
    register = await Register.make(database)
    first = await register.add(at(DAY), register.lead(await register.task(), due=DAY, last_day=DAY))
    second = await register.change(at(DAY), first, state=State.SUBMITTED, submitted_on=DAY)
    await register.change(at(DAY), second, state=State.ACCEPTED, done_on=DAY)
    assert (await summarise(database, register.id, DAY, now=NOW)).buckets == Buckets(done_on_time=1)


async def test_days_off_and_settings_are_those_known_on_the_day(database: Database) -> None:
    register = await Register.make(database)
    friday, wednesday, thursday = DAY, date(2026, 11, 25), date(2026, 11, 26)
    await register.add(at(friday), register.lead(await register.task(), due=thursday, last_day=thursday))
    await register.add(at(friday), register.lead(await register.task(), assigned_on=date(2026, 9, 1)))
    before = await summarise(database, register.id, friday, now=NOW)
    assert (before.of_which.due_soon.total, before.buckets.undated_silent, before.silent_months) == (0, 0, 3)

    async with database.write() as connection:
        cause = Cause(at=at(friday + timedelta(days=1)))
        await days.set_day(connection, register.id, date(2026, 11, 24), days.OFF, "Ngày nghỉ của thành phố", cause)
        await settings.put(connection, register.id, SettingValue("silent_months", "2"), cause)
        await settings.put(connection, register.id, SettingValue("silent_months", "1", source=Source.KE_HOACH), cause)
    assert await summarise(database, register.id, friday, now=NOW) == before
    after = await summarise(database, register.id, friday + timedelta(days=1), now=NOW)
    assert wednesday < thursday
    assert (after.of_which.due_soon.total, after.buckets.undated_silent, after.silent_months) == (1, 1, 2)


async def test_a_setting_switched_off_for_reminders_leaves_the_figure_its_three_months(database: Database) -> None:
    register = await Register.make(database)
    async with database.write() as connection:
        await settings.put(connection, register.id, SettingValue("silent_months", "off"), Cause(at=at(date(2026, 1, 1))))
    await register.add(at(date(2026, 8, 20)), register.lead(await register.task(), assigned_on=date(2026, 8, 20)))
    assert (await summarise(database, register.id, date(2026, 11, 20), now=NOW)).buckets == Buckets(undated_reported=1)
    assert (await summarise(database, register.id, date(2026, 11, 21), now=NOW)).buckets == Buckets(undated_silent=1)


async def test_a_head_sees_the_unit_and_nobody_of_no_unit_sees_anything(database: Database) -> None:
    register = await Register.make(database)
    shared = await register.task()
    await register.add(at(DAY), register.lead(shared, 0, due=DAY, last_day=DAY))
    await register.add(at(DAY), register.lead(shared, 1, state=State.ACCEPTED, due=DAY, last_day=DAY, done_on=DAY))
    await register.add(at(DAY), register.lead(shared, 2, part=Part.SUPPORT))
    day = DAY + timedelta(days=1)
    assert (await summarise(database, register.id, day, now=NOW)).buckets == Buckets(open_overdue=1)
    assert (await summarise(database, register.id, day, now=NOW, units=register.units[1:2])).buckets == Buckets(done_on_time=1)
    support = await summarise(database, register.id, day, now=NOW, units=register.units[2:])
    assert (support.total, [line.support for line in support.by_unit]) == (0, [1])
    assert (await summarise(database, register.id, day, now=NOW, units=())).by_unit == ()


async def test_two_organisations_never_see_each_other(database: Database) -> None:
    mine, theirs = await Register.make(database, "BQL"), await Register.make(database, "STC")
    await mine.add(at(DAY), mine.lead(await mine.task()))
    await theirs.add(at(DAY), theirs.lead(await theirs.task(), due=DAY, last_day=DAY))
    await theirs.add(at(DAY), theirs.lead(await theirs.task(), due=DAY, last_day=DAY))
    async with database.write() as connection:
        await settings.put(connection, theirs.id, SettingValue("silent_months", "1"), Cause(at=at(DAY)))
    figures = await summarise(database, mine.id, DAY, now=NOW)
    assert (figures.total, figures.buckets.open_in_time, figures.silent_months) == (1, 0, 3)
    assert len(figures.by_unit) == 1
    assert (await summarise(database, mine.id, DAY, now=NOW, units=theirs.units)).total == 0


async def test_what_is_finished_since_an_instant_was_not_so_then_and_is_not_what_came_in_finished(database: Database) -> None:
    register = await Register.make(database)
    before, since, now = at(date(2026, 11, 13)), at(date(2026, 11, 16)), at(DAY)
    old: dict[str, Any] = {"takeover": True, "registered_on": DAY, "assigned_on": date(2026, 1, 5)}
    done: dict[str, Any] = {"state": State.ACCEPTED, "done_on": date(2026, 11, 6)}
    long = await register.add(before, register.lead(await register.task(), **done))
    edited = await register.change(now, long, said="đã ký")
    fresh = await register.add(before, register.lead(await register.task()))
    fresh = await register.change(now, fresh, **done)
    came_in = await register.add(now, register.lead(await register.task(), **old, **done))
    first = await register.add(now, register.lead(await register.task(), state=State.ACCEPTED, done_on=DAY))
    async with database.read() as connection:
        every = (edited, fresh, came_in, first)
        found = await assignment_lists.accepted_since(connection, register.id, every, since, now + timedelta(hours=1))
    assert [a.id for a in found] == [fresh.id, first.id]


async def test_a_screen_is_seen_when_it_was_whole(database: Database) -> None:
    register = await Register.make(database)
    async with database.write() as connection:
        for hour, payload in ((8, {"day": None, "screen": True}), (9, {"day": None}), (10, {"day": "2026-11-19", "screen": False})):
            when = at(DAY, hour=hour)
            await questions.ask(
                connection, register.id, channel="telegram", chat="7", kind="summary", payload=payload, raw=None, at=when, expires_at=when
            )
        assert await questions.last_screen(connection, "telegram", "7", "summary") == at(DAY, hour=8)
        assert await questions.last_screen(connection, "telegram", "8", "summary") is None


async def test_an_organisation_sees_the_figures_of_those_under_it_and_of_no_other(database: Database) -> None:
    city, office, other = [await Register.make(database, code) for code in ("TP", "BQL", "SNV")]
    async with database.write() as connection:
        await organisations.change(connection, office.id, parent_id=city.id)
    late = date(2026, 11, 2)
    for register in (city, office, other):
        await register.add(at(late), register.lead(await register.task(), due=late, due_original=late, last_day=late))
    await office.add(at(late), office.lead(await office.task(), state=State.ACCEPTED, done_on=late))
    async with database.read() as connection:
        assert await below(connection, city.id, now=at(DAY)) == (Below("BQL", 2, 1, 1),)
        # Not before there was anything, never upwards, never beside.
        assert await below(connection, city.id, date(2026, 10, 30), now=at(DAY)) == ()
        assert await below(connection, office.id, now=at(DAY)) == await below(connection, other.id, now=at(DAY)) == ()
        assert (await figures_of(connection, city.id, now=at(DAY))).total == 1
