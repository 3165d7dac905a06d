"""Chốt, and the promise that every report of the past comes out the same to the last digit."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, update

from bot.core.cause import Cause
from bot.core.errors import UserError
from bot.core.periods import Asked, PeriodKind
from bot.core.settings import SettingValue
from bot.core.task import Assignment, Part, Source, State
from bot.services import closed_figures, closing, drafting, periods
from db import assignments, marks, settings, task_edits
from db.session import Database
from db.tables import AssignmentVersionRow, RequestRow
from tests.integration.summary_register import Register, at

MONTH = Asked(PeriodKind.MONTH)
CLOSING = date(2026, 11, 14)


async def simulate(register: Register, rng: Random, day: date, living: list[Assignment]) -> None:
    """One ordinary day of an office: something new, something reported, confirmed, moved, stopped or put right."""
    if rng.random() < 0.5:
        task = await register.task(rng.choice(list(Source)), standing=rng.random() < 0.2)
        due: dict[str, Any] = {}
        if rng.random() < 0.7:
            last = day + timedelta(days=rng.randint(1, 60))
            due = {"due": last, "due_original": last, "last_day": last}
        given = day - timedelta(days=rng.choice((0, 0, 0, 3)))
        for unit in rng.sample(range(3), rng.choice((1, 1, 2))):
            part = rng.choice((Part.LEAD, Part.LEAD, Part.SUPPORT))
            living.append(await register.add(at(day), register.lead(task, unit, assigned_on=given, registered_on=day, part=part, **due)))
    for place in rng.sample(range(len(living)), min(len(living), 2)):
        living[place] = await one_change(register, rng, day, living[place])


async def one_change(register: Register, rng: Random, day: date, a: Assignment) -> Assignment:
    effective = day - timedelta(days=rng.choice((0, 0, 1, 4)))
    when = at(day, hour=6)
    match a.state, rng.random():
        case State.OPEN, chance if chance < 0.4:
            return await register.change(when, a, state=State.SUBMITTED, submitted_on=effective, reported_on=effective)
        case State.OPEN, chance if chance < 0.6:
            return await register.change(when, a, reported_on=effective, percent=50)
        case State.OPEN, chance if chance < 0.7 and a.due is not None:
            later = a.due + timedelta(days=15)
            return await register.change(when, a, due=later, last_day=later)
        case State.OPEN, chance if chance < 0.8:
            return await register.change(when, a, unit_id=rng.choice(register.units))
        case State.OPEN, chance if chance < 0.85:
            return await register.change(when, a, state=State.WITHDRAWN)
        case State.SUBMITTED, chance if chance < 0.8:
            return await register.change(when, a, state=State.ACCEPTED, done_on=a.submitted_on)
        case State.SUBMITTED, _:
            return await register.change(when, a, state=State.OPEN, submitted_on=None)
        case State.ACCEPTED, chance if chance < 0.1:
            return await register.change(when, a, state=State.OPEN, done_on=None, submitted_on=None)
    return a


@pytest.mark.slow_on_postgresql
async def test_a_year_of_monthly_reports_comes_out_the_same_at_its_end(database: Database) -> None:
    register = await Register.make(database)
    rng = Random(30)
    living: list[Assignment] = []
    printed: list[tuple[Asked, date, dict[str, Any]]] = []
    closings: list[dict[str, Any]] = []
    day = date(2026, 1, 2)
    while day <= date(2027, 1, 20):
        await simulate(register, rng, day, living)
        if day == date(2026, 6, 1):
            async with database.write() as connection:
                await settings.put(connection, register.id, SettingValue("silent_months", "2"), Cause(at=at(day)))
        if day.day == 14 and day.month not in (4, 8):
            async with database.write() as connection:
                made = await closing.close(connection, register.id, MONTH, Cause(at=at(day, hour=9)))
            closings.append(closed_figures.to_json(made.figures))
        for asked in (MONTH, Asked(PeriodKind.QUARTER), Asked(PeriodKind.YEAR)):
            if day.day in (14, 20):
                told = await periods.of_period(database, register.id, asked, now=at(day, hour=16), day=day)
                printed.append((asked, day, closed_figures.to_json(told.figures)))
        day += timedelta(days=1)

    end = at(date(2027, 6, 1))
    assert len(printed) > 70
    for asked, on, figures in printed:
        again = await periods.of_period(database, register.id, asked, now=end, day=on)
        assert closed_figures.to_json(again.figures) == figures, (asked, on)
        assert again.figures.movement.holds
        assert all(line.movement.holds for line in again.figures.by_source)
        assert all(line.movement.holds for line in again.figures.by_unit)
    for earlier, later in pairwise(closings):
        if earlier["period"]["number"] + 1 == later["period"]["number"]:
            stand = closed_figures.from_json(earlier).movement.closing
            assert closed_figures.from_json(later).movement.opening == stand


async def test_a_month_is_closed_on_its_last_day_and_once(database: Database) -> None:
    register = await Register.make(database)
    async with database.write() as connection:
        with pytest.raises(UserError, match="closing_early"):
            await closing.close(connection, register.id, MONTH, Cause(at=at(CLOSING - timedelta(days=1))))
        await closing.close(connection, register.id, MONTH, Cause(at=at(CLOSING)))
        with pytest.raises(UserError, match="closed_already"):
            await closing.close(connection, register.id, MONTH, Cause(at=at(CLOSING)))


async def test_what_a_register_took_over_is_carried_over_and_not_new(database: Database) -> None:
    register = await Register.make(database)
    begin = at(date(2026, 11, 3))
    old = register.lead(await register.task(), assigned_on=date(2026, 9, 1), registered_on=date(2026, 11, 3), takeover=True)
    await register.add(begin, old)
    await register.add(begin, register.lead(await register.task(), assigned_on=date(2026, 11, 3)))
    november = await periods.of_period(database, register.id, MONTH, now=at(CLOSING))
    movement = november.figures.movement
    assert (movement.opening, movement.new, movement.closing, movement.holds) == (1, 1, 2, True)
    async with database.write() as connection:
        early = Cause(at=at(date(2026, 11, 5)))
        assert (await closing.to_close(connection, register.id, early)).number == 11


async def test_chot_alone_means_the_latest_month_that_has_ended(database: Database) -> None:
    register = await Register.make(database)
    await register.add(at(date(2026, 11, 1)), register.lead(await register.task()))
    async with database.write() as connection:
        on_the_day = await closing.to_close(connection, register.id, Cause(at=at(CLOSING)))
        late = await closing.to_close(connection, register.id, Cause(at=at(CLOSING + timedelta(days=2))))
        assert on_the_day == late
        await closing.close(connection, register.id, MONTH, Cause(at=at(CLOSING)))
        assert (await closing.to_close(connection, register.id, Cause(at=at(CLOSING + timedelta(days=2))))).number == 12


async def test_what_is_put_right_after_closing_is_told_apart(database: Database) -> None:
    register = await Register.make(database)
    due: dict[str, Any] = {"due": CLOSING - timedelta(days=4), "last_day": CLOSING - timedelta(days=4)}
    late = await register.add(at(date(2026, 10, 20)), register.lead(await register.task(), **due))
    async with database.write() as connection:
        closed = await closing.close(connection, register.id, MONTH, Cause(at=at(CLOSING, hour=10)))
    assert (closed.figures.end.buckets.open_overdue, closed.adjusted) == (1, None)
    before = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, 2026, 11), now=at(date(2026, 12, 1)))
    assert before.adjusted is None

    done = CLOSING - timedelta(days=5)
    await register.change(at(CLOSING, hour=11), late, state=State.ACCEPTED, submitted_on=done, done_on=done)
    again = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, 2026, 11), now=at(date(2026, 12, 1)))
    assert again.figures == closed.figures
    assert again.closed_at == at(CLOSING, hour=10)
    assert again.adjusted is not None
    assert (again.adjusted.tasks, again.adjusted.done, again.adjusted.overdue) == (1, 1, -1)
    december = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, 2026, 12), now=at(date(2026, 12, 1)))
    assert (december.figures.movement.opening, december.figures.movement.done) == (1, 1)


async def test_doubts_are_named_before_closing(database: Database) -> None:
    register = await Register.make(database)
    open_one = register.lead(await register.task(Source.NV_UBND), assigned_on=CLOSING, registered_on=CLOSING)
    claimed = await register.add(at(CLOSING), open_one)
    await register.change(at(CLOSING), claimed, state=State.SUBMITTED, submitted_on=CLOSING)
    done = await register.add(at(CLOSING), register.lead(await register.task(Source.NV_UBND), state=State.ACCEPTED, done_on=CLOSING))
    await register.add(at(date(2026, 9, 1)), register.lead(await register.task()))
    cause = Cause(at=at(CLOSING, hour=8))
    async with database.write() as connection:
        of = await closing.to_close(connection, register.id, cause)
        found = await closing.doubts(connection, register.id, of, cause)
        assert (found.without_file, found.not_upstream, found.unheard, found.awaiting) == ((101,), (102,), (103,), 1)
        # A Saturday: the units were given until Friday.
        assert not found.units_may_report
        await marks.put(connection, register.id, marks.UPSTREAM, [done.task.id], cause)
        assert (await closing.doubts(connection, register.id, of, cause)).not_upstream == ()


async def test_what_waits_for_another_unit_is_named_as_that_and_not_as_silent_or_late_without_a_word(database: Database) -> None:
    register = await Register.make(database)
    given = date(2026, 9, 1)
    late: dict[str, Any] = {"assigned_on": given, "due": date(2026, 11, 2), "last_day": date(2026, 11, 2)}
    moving, silent, both, after = [await register.task() for _ in range(4)]
    of_moving = await register.add(at(given), register.lead(moving, **late))
    await register.add(at(given), register.lead(silent, **late))
    of_both = await register.add(at(given), register.lead(both, **late))
    await register.add(at(given), register.lead(both, 1, **late))
    of_after = await register.add(at(given), register.lead(after, **late))
    agreed, cause = at(CLOSING, hour=2), Cause(at=at(CLOSING, hour=8))
    async with database.write() as connection:
        for a, decided in ((of_moving, agreed), (of_both, agreed), (of_after, at(CLOSING + timedelta(days=1)))):
            row = {"organisation_id": register.id, "assignment_id": a.id, "kind": "transfer", "asked_at": at(given), "state": "granted"}
            await connection.execute(insert(RequestRow).values(**row, decided_at=decided))
    async with database.read() as connection:
        of = await closing.to_close(connection, register.id, cause)
        found = await closing.doubts(connection, register.id, of, cause)
        report = await drafting.draft(connection, register.id, of, now=cause.at)
    # Another unit is still silent on its part of `both`; of `after` it was agreed when the period was over.
    assert found.unheard == (silent.number, both.number, after.number)
    assert found.to_move == ((moving.number, "P. 0", CLOSING), (both.number, "P. 0", CLOSING))
    assert report.to_move == (moving.number,)
    assert {task.number: task.given_up_on for task in report.overdue} == {
        moving.number: CLOSING,
        silent.number: None,
        both.number: CLOSING,
        after.number: None,
    }
    # The figures count it as they did.
    assert report.figures.end.unheard == len(report.unheard) == 4
    async with database.write() as connection:
        moved = {"unit_id": register.units[1], "chased_from": CLOSING}
        await connection.execute(update(AssignmentVersionRow).where(AssignmentVersionRow.assignment_id == of_moving.id).values(moved))
    async with database.read() as connection:
        found = await closing.doubts(connection, register.id, of, cause)
    assert moving.number in found.unheard and [one[0] for one in found.to_move] == [both.number]


async def test_what_was_reported_after_the_last_day_is_no_doubt_of_the_period(database: Database) -> None:
    register = await Register.make(database)
    day_after = CLOSING + timedelta(days=1)
    for said_on in (CLOSING, day_after):
        task = register.lead(await register.task(Source.NV_UBND), assigned_on=CLOSING, registered_on=CLOSING)
        claimed = await register.add(at(CLOSING), task)
        await register.change(at(said_on), claimed, state=State.SUBMITTED, submitted_on=CLOSING, said="xong", said_on=said_on)
    cause = Cause(at=at(day_after, hour=8))
    async with database.write() as connection:
        of = await closing.to_close(connection, register.id, Cause(at=at(CLOSING, hour=8)))
        assert (await closing.doubts(connection, register.id, of, cause)).without_file == (101,)


async def test_what_the_report_would_print_in_chat_language_is_named(database: Database) -> None:
    register = await Register.make(database)

    async def said(words: str, **values: Any) -> Assignment:
        return await register.add(at(CLOSING), register.lead(await register.task(), assigned_on=CLOSING, said=words, **values))

    late = {"due": date(2026, 11, 2), "last_day": date(2026, 11, 2), "due_original": date(2026, 11, 2)}
    await said("mai e gui nha", **late)
    await said("Đang chờ Sở Tài chính cho ý kiến", **late)
    await said("ket r a oi", blocked=True)
    await said("dang lam a oi")
    cause = Cause(at=at(CLOSING, hour=8))
    async with database.write() as connection:
        of = await closing.to_close(connection, register.id, cause)
        found = await closing.doubts(connection, register.id, of, cause)
    assert [(number, words, said) for number, _unit, words, said in found.reworded] == [
        (101, "mai e gui nha", None),
        (103, "ket r a oi", None),
    ]
    assert found


async def test_chat_language_is_looked_for_in_the_words_the_report_prints_and_gone_once_they_are_written_anew(database: Database) -> None:
    register = await Register.make(database)
    late: dict[str, Any] = {"due": date(2026, 11, 2), "last_day": date(2026, 11, 2), "due_original": date(2026, 11, 2)}
    task = await register.task()
    a = await register.add(at(CLOSING), register.lead(task, assigned_on=CLOSING, said="mai e gui nha", said_on=CLOSING, **late))
    day_after = CLOSING + timedelta(days=1)
    await register.change(at(day_after, hour=1), a, said="Đã trình ký", said_on=day_after)
    cause = Cause(at=at(day_after, hour=2))
    async with database.write() as connection:
        of = await closing.to_close(connection, register.id, cause)
        assert of.last == CLOSING
        assert [one[2] for one in (await closing.doubts(connection, register.id, of, cause)).reworded] == ["mai e gui nha"]
        await task_edits.write_anew(connection, register.id, task.id, "mai e gui nha", "đang soạn thảo", cause)
        await task_edits.write_anew(connection, register.id, task.id, "mai e gui nha", "đang lấy ý kiến", cause)
        assert not (await closing.doubts(connection, register.id, of, cause)).reworded
        report = await drafting.draft(connection, register.id, of, now=cause.at)
    assert [listed.said for listed in report.overdue] == ["đang lấy ý kiến"]


async def test_only_units_that_are_stuck_are_printed_with_an_obstacle_each_with_its_own_words(database: Database) -> None:
    register = await Register.make(database)
    task = await register.task()
    for unit, said in enumerate(("vướng đất", "vướng vốn", "đang làm")):
        await register.add(at(CLOSING), register.lead(task, unit, assigned_on=CLOSING, said=said, said_on=CLOSING, blocked=unit < 2))
    async with database.read() as connection:
        of = await periods.resolve(connection, register.id, MONTH, now=at(CLOSING, hour=8))
        (listed,) = (await drafting.draft(connection, register.id, of, now=at(CLOSING, hour=8))).blocked
    assert [part.said for part in listed.parts] == ["vướng đất", "vướng vốn"]


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked(PeriodKind.MONTH, 2027, 3), "summary_future"),
        (Asked(PeriodKind.MONTH, 2026, 13), "no_such_period"),
        (Asked(PeriodKind.RANGE, first=date(2026, 11, 2), last=date(2026, 11, 1)), "period_backwards"),
        (Asked(PeriodKind.RANGE, first=date(2026, 12, 2), last=date(2026, 12, 3)), "summary_future"),
    ],
)
async def test_what_is_no_period_is_refused_in_words(database: Database, asked: Asked, code: str) -> None:
    register = await Register.make(database)
    with pytest.raises(UserError) as refused:
        await periods.of_period(database, register.id, asked, now=at(date(2026, 11, 20)))
    assert refused.value.code == code


async def test_a_month_without_a_year_is_the_latest_that_has_begun(database: Database) -> None:
    register = await Register.make(database)
    for number, year in ((11, 2025), (2, 2026), (3, 2026)):
        found = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, None, number), now=at(date(2026, 2, 20)))
        assert (found.period.year, found.period.number) == (year, number)
    last_month = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, back=1), now=at(date(2026, 2, 20)))
    assert (last_month.period.number, last_month.period.is_whole) == (2, True)


async def test_a_changed_closing_day_leaves_the_past_months_where_they_were(database: Database) -> None:
    register = await Register.make(database)
    october = Asked(PeriodKind.MONTH, 2026, 10)
    before = await periods.of_period(database, register.id, october, now=at(date(2026, 11, 1)))
    async with database.write() as connection:
        await settings.put(connection, register.id, SettingValue("monthly_closing_day", "24"), Cause(at=at(date(2026, 11, 3))))
    after = await periods.of_period(database, register.id, october, now=at(date(2026, 12, 25)))
    assert after.period == before.period
    november = await periods.of_period(database, register.id, Asked(PeriodKind.MONTH, 2026, 11), now=at(date(2026, 12, 25)))
    assert (november.period.first, november.period.last) == (date(2026, 10, 15), date(2026, 11, 24))


async def test_another_organisations_closing_is_not_ours(database: Database) -> None:
    mine, theirs = await Register.make(database, "BQL"), await Register.make(database, "STC")
    async with database.write() as connection:
        await closing.close(connection, theirs.id, MONTH, Cause(at=at(CLOSING)))
        await closing.close(connection, mine.id, MONTH, Cause(at=at(CLOSING)))
        assert await assignments.find(connection, mine.id) == []
