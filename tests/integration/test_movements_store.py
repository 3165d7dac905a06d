"""What happened between two moments: the store counts as the core does, and a day can be recalled by later knowledge."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from bot.core import movements
from bot.core.buckets import bucket_of, worst
from bot.core.clock import end_of_day, local_date
from bot.core.figures import Yardstick, count
from bot.core.movements import Stand, TaskChange, UnitChange
from bot.core.recall import recall
from bot.core.task import Assignment, Part, Source, State
from bot.services.summarise import summarise, yardstick_of
from db import assignments, versions
from db import figures as stored_figures
from db import movements as stored
from db.movements import Moment
from db.session import Connection, Database
from tests.integration.summary_register import Register, at
from tests.integration.test_summary_store import DAY, _fill

EARLY, LATE = DAY - timedelta(days=100), DAY + timedelta(days=20)


async def stood(connection: Connection, register: Register, day: date, known: datetime) -> list[Assignment]:
    """The register at a moment, as the core recalls it."""
    end = end_of_day(day)
    now = await assignments.find(connection, register.id, known=known)
    if known <= end:
        return now
    then = {a.id: a for a in await assignments.find(connection, register.id, known=end)}
    found = []
    for a in now:
        rows = await versions.of_assignment(connection, register.id, a.id)
        written = next(row.at for row in rows if row.at <= known and (row.until is None or row.until > known))
        recalled = recall(a, then.get(a.id), known_on=local_date(written), day=day)
        if recalled is not None:
            found.append(recalled)
    return found


def stand(assignment: Assignment, yardstick: Yardstick) -> Stand:
    return bucket_of(assignment, yardstick.day, yardstick.silent_months) or State.WITHDRAWN


def task_stands(found: list[Assignment], yardstick: Yardstick) -> dict[int, tuple[Source, Stand]]:
    leads: dict[int, list[Assignment]] = {}
    for a in found:
        if a.part is Part.LEAD:
            leads.setdefault(a.task.id, []).append(a)
    return {
        task: (of[0].task.source, worst(bucket_of(a, yardstick.day, yardstick.silent_months) for a in of) or State.WITHDRAWN)
        for task, of in leads.items()
    }


def counted(changes: list[TaskChange]) -> Counter[tuple[Source, Stand, Stand]]:
    return Counter({(c.source, c.before, c.after): c.how_many for c in changes})


@pytest.mark.parametrize("recalled", [False, True])
async def test_the_store_counts_movements_as_the_core_does(database: Database, recalled: bool) -> None:
    register = await Register.make(database)
    await _fill(register, Random(7))
    units = await register.unit_values()
    later = at(DAY + timedelta(days=60))
    async with database.read() as connection:
        moments = []
        for day in (EARLY, LATE):
            known = later if recalled else end_of_day(day)
            moments.append(Moment(known, await yardstick_of(connection, register.id, day, known)))
        one, other = moments
        before = await stood(connection, register, EARLY, one.known)
        after = await stood(connection, register, LATE, other.known)
        changes = await stored.of_tasks(connection, register.id, one, other)
        unit_changes = await stored.of_units(connection, register.id, one, other)
        end = await stored_figures.figures(connection, register.id, other.known, other.yardstick)

    first, last = task_stands(before, one.yardstick), task_stands(after, other.yardstick)
    expected: Counter[tuple[Source, Stand, Stand]] = Counter()
    for task in {*first, *last}:
        source = (first.get(task) or last[task])[0]
        expected[source, first[task][1] if task in first else None, last[task][1] if task in last else None] += 1
    assert counted(changes) == expected
    assert end == count(after, other.yardstick, units)

    total, by_source = movements.of_tasks(changes)
    assert total.holds and all(line.movement.holds for line in by_source)
    assert total.total == sum(line.movement.total for line in by_source) > 50
    by_unit = movements.of_units(unit_changes, units)
    assert all(line.movement.holds for line in by_unit)
    assert sum(line.movement.closing for line in by_unit) == sum(line.buckets.unfinished for line in end.by_unit)

    pairs: Counter[tuple[int | None, Stand, int | None, Stand]] = Counter()
    by_id, then = {a.id: a for a in before}, {a.id: a for a in after}
    for key in {*by_id, *then}:
        a, b = by_id.get(key), then.get(key)
        leads = [None if x is None or x.part is not Part.LEAD else x.unit_id for x in (a, b)]
        if leads != [None, None]:
            stands = [None if x is None else stand(x, moment.yardstick) for x, moment in ((a, one), (b, other))]
            pairs[leads[0], stands[0], leads[1], stands[1]] += 1
    assert Counter({(c.unit_before, c.before, c.unit_after, c.after): c.how_many for c in unit_changes}) == pairs


async def test_late_knowledge_counts_by_its_effective_date_and_later_events_do_not(database: Database) -> None:
    register = await Register.make(database)
    due: dict[str, Any] = {"due": DAY, "due_original": DAY, "last_day": DAY}
    given = at(date(2026, 1, 2))
    late_report = await register.add(given, register.lead(await register.task(), **due))
    done_later = await register.add(given, register.lead(await register.task(), **due))
    extended = await register.add(given, register.lead(await register.task(), **due))
    stopped = await register.add(given, register.lead(await register.task(), **due))
    mistaken = await register.add(given, register.lead(await register.task(), state=State.ACCEPTED, done_on=DAY, **due))
    day, then = DAY + timedelta(days=2), at(DAY + timedelta(days=10))
    async with database.read() as connection:
        closed = await yardstick_of(connection, register.id, day, end_of_day(day))
        before = await stored_figures.figures(connection, register.id, end_of_day(day), closed)
    assert (before.buckets.open_overdue, before.buckets.done_on_time) == (4, 1)

    await register.change(then, late_report, state=State.ACCEPTED, submitted_on=DAY, done_on=DAY)
    await register.change(then, done_later, state=State.ACCEPTED, submitted_on=day + timedelta(days=1), done_on=day + timedelta(days=1))
    await register.change(then, extended, due=DAY + timedelta(days=30), last_day=DAY + timedelta(days=30))
    await register.change(then, stopped, state=State.WITHDRAWN)
    await register.change(
        then, mistaken, due=DAY - timedelta(days=5), due_original=DAY - timedelta(days=5), last_day=DAY - timedelta(days=5)
    )
    await register.add(then, register.lead(await register.task(), assigned_on=DAY, **due))
    await register.add(then, register.lead(await register.task(), assigned_on=day + timedelta(days=1)))

    async with database.read() as connection:
        one, other = Moment(end_of_day(day), closed), Moment(then, await yardstick_of(connection, register.id, day, then))
        after = await stored_figures.figures(connection, register.id, then, other.yardstick)
        changes = await stored.of_tasks(connection, register.id, one, other)
    assert (after.buckets.done_on_time, after.buckets.done_late, after.buckets.open_overdue, after.total) == (1, 1, 4, 6)
    recounted = await summarise(database, register.id, day, now=then, recount=True)
    assert (recounted, await summarise(database, register.id, day, now=then)) == (after, before)
    adjusted = movements.adjustment(changes)
    assert (adjusted.tasks, adjusted.done, adjusted.overdue, adjusted.total) == (3, 1, 0, 1)


async def test_a_transferred_task_leaves_one_unit_and_reaches_the_other(database: Database) -> None:
    register = await Register.make(database)
    moved = await register.add(at(EARLY), register.lead(await register.task()))
    await register.change(at(DAY), moved, unit_id=register.units[1])
    async with database.read() as connection:
        one, other = [Moment(end_of_day(day), await yardstick_of(connection, register.id, day, end_of_day(day))) for day in (EARLY, LATE)]
        changes = await stored.of_units(connection, register.id, one, other)
    assert changes == [UnitChange(register.units[0], changes[0].before, register.units[1], changes[0].after, 1)]
    first, second = movements.of_units(changes, await register.unit_values())
    assert (first.movement.opening, first.movement.handed_over, first.movement.closing) == (1, 1, 0)
    assert (second.movement.received, second.movement.closing) == (1, 1)


async def test_movements_of_two_organisations_never_meet(database: Database) -> None:
    mine, theirs = await Register.make(database, "BQL"), await Register.make(database, "STC")
    await theirs.add(at(DAY), theirs.lead(await theirs.task()))
    async with database.read() as connection:
        one, other = [Moment(end_of_day(day), await yardstick_of(connection, mine.id, day, end_of_day(day))) for day in (EARLY, LATE)]
        assert await stored.of_tasks(connection, mine.id, one, other) == []
        assert await stored.of_units(connection, mine.id, one, other) == []
