"""The planner: for everybody who is owed something today, one empty row in the ledger.

It never decides what is said; that is asked again at claim. Running it twice, late or on two machines changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import db.assignments
import db.heartbeats
import db.items
import db.looks
import db.messages
import db.organisations
import db.outbox
import db.questions
import db.reports
from bot.core import failpoint, rules, windows
from bot.core.clock import local
from bot.core.delivery import Priority
from bot.core.failpoint import Point
from bot.core.rules.values import Owed
from bot.core.task import Assignment, Part
from bot.services import office as offices
from bot.services import outage, owed, planner_day, quota, scheduled
from bot.services.daily_rows import daily_row, digest_row
from bot.services.office import Office
from db.session import Connection, Database
from db.slices import in_slices

_CHUNK = 500
_SLICE = 50
"""Assignments looked at before others have their turn on the event loop."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What one tick did: assignments looked at, and ledger rows that are new."""

    looked: int = 0
    rows: int = 0

    def __add__(self, other: Planned) -> Planned:
        return Planned(self.looked + other.looked, self.rows + other.rows)


async def tick(database: Database, now: datetime) -> Planned:
    """Plan for every organisation as of `now` (office time), then say when it was done.

    What goes wrong in one leaves the others planned; then it is raised, and the tick does not count as done.
    """
    async with database.read() as connection:
        ids = [organisation.id for organisation in await db.organisations.all_of(connection) if not organisation.paused]
        late = await outage.is_due(connection, now)
        at_work = [organisation_id for organisation_id in ids if not await _has_nothing_to_do(connection, organisation_id, now)]
    if late:
        # Before anything is planned: what is composed the next moment shall already know of it.
        async with database.write() as connection:
            await outage.notice(connection, now, ids)
    planned = Planned()
    wrong: list[Exception] = []
    for organisation_id in at_work:
        try:
            planned += await plan_organisation(database, organisation_id, now)
        except Exception as error:
            wrong.append(error)
    if wrong:
        raise wrong[0]
    async with database.write() as connection:
        await db.heartbeats.beat(connection, "plan", now)
    return planned


async def _has_nothing_to_do(connection: Connection, organisation_id: int, now: datetime) -> bool:
    """Whether `plan_organisation` would find that everything is done, as most of the time: asked in one transaction for all."""
    try:
        return await _is_quiet(connection, organisation_id, now)
    except Exception:  # It will be raised where it harms this organisation alone.
        return False


async def _is_quiet(connection: Connection, organisation_id: int, now: datetime) -> bool:
    if not await planner_day.periods_are_open(connection, organisation_id, now):
        return False
    office = await offices.load(connection, organisation_id, now)
    if not office.calendar.is_working(office.today):
        return True
    if any(await scheduled.missing(connection, office)):
        return False
    if now >= windows.digest_until(office.today, office.settings):
        return True
    if await planner_day.missing(connection, office):
        return False
    may_leave = now >= windows.digest_from(office.today, office.settings)
    return not (may_leave and await db.looks.any_due(connection, organisation_id, office.today))


async def plan_organisation(database: Database, organisation_id: int, now: datetime) -> Planned:
    """Plan one organisation's day: the digests, the groups' Monday list, the clerk's morning line."""
    await planner_day.open_periods(database, organisation_id, now)
    async with database.read() as connection:
        today = local(now).date()
        waiting = await db.looks.any_due(connection, organisation_id, today)
        office = await offices.load(connection, organisation_id, now)
    if not office.calendar.is_working(office.today):
        return Planned()
    # A leader may have chosen an hour outside the windows.
    planned = Planned(rows=await scheduled.begin(database, office))
    if now >= windows.digest_until(office.today, office.settings):
        return planned
    planned += Planned(rows=await planner_day.begin(database, office))
    if now < windows.digest_from(office.today, office.settings):
        return planned
    thin: frozenset[str] = frozenset()
    if waiting:
        async with database.read() as connection:
            thin = await quota.thin_channels(connection, office)
    while waiting:
        async with database.write() as connection:
            step = await _plan_chunk(connection, await offices.load(connection, organisation_id, now), thin)
            failpoint.reach(Point.PLAN_WRITTEN)
        failpoint.reach(Point.PLAN_COMMITTED)
        planned += step
        waiting = step.looked == _CHUNK
    return planned


async def _plan_chunk(connection: Connection, office: Office, thin: frozenset[str]) -> Planned:
    """Look at the assignments whose day has come, write the rows of those who are owed, and set the next look.

    1. Take up to 500 whose `next_look_on` has come.
    2. Ask the rules what is owed and to whom.
    3. Write one digest row per recipient; the key makes a second one harmless.
       On a channel that saves its messages (`thin`) only what cannot wait makes a digest; it then says everything.
    4. Whatever is owed is looked at again on the next working day, told or not; the rest when a rule says so.
    """
    assignments = await db.assignments.to_look_at(connection, office.id, office.today, _CHUNK)
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    announced = await db.outbox.waiting(connection, office.id, "new")
    tomorrow = office.calendar.add(office.today, 1)
    looks: dict[int, date | None] = {}
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    async for some in in_slices(assignments, _SLICE):
        for assignment in some:
            known = told.get(assignment.id, ())
            things = office.owed(assignment, known)
            looks[assignment.id] = tomorrow if things else office.next_look(assignment, known)
            for thing in things:
                for row in _rows_for(office, assignment, thing, announced, thin):
                    rows[row["recipient"], row["kind"]] = row
    await db.looks.write(connection, office.id, looks)
    # Always in one order: two planners that write the same keys must not wait for each other. The readers of a unit stand
    # together, so that what their digests ask for is read once.
    ordered = sorted(rows, key=lambda key: (_unit_of(office, rows[key]), key))
    return Planned(looked=len(assignments), rows=await db.messages.add(connection, [rows[key] for key in ordered], anew=True))


def _unit_of(office: Office, row: dict[str, Any]) -> int:
    """The first unit the reader of a row belongs to; 0 for groups and whoever is in none."""
    kind, _, number = row["recipient"].partition(":")
    return next(iter(office.chart.units_of(int(number))), 0) if kind != "group" else 0


def _rows_for(
    office: Office, assignment: Assignment, thing: Owed, announced: set[tuple[str, str]], thin: frozenset[str]
) -> list[dict[str, Any]]:
    """`announced`: what the messages of registrations are about to say themselves."""
    rows = []
    person_id = office.person_for(thing.audience, assignment)
    if person_id is not None and not office.holds_back(person_id, assignment, thing):
        trial = office.chart.is_trial(assignment.unit_id)
        row = digest_row(office, person_id, trial=trial)
        waits = row is not None and row["channel"] in thin and quota.can_wait(thing)
        if row is not None and not waits and not owed.is_announced(assignment, thing, row["recipient"], announced):
            rows.append(row)
    if (
        thing.rule is rules.Rule.OVERDUE
        and thing.count == 1
        and office.settings_for(assignment).group_overdue
        and assignment.part is Part.LEAD
    ):
        rows += [
            daily_row(office, f"group:{group.id}", group.channel, "group_overdue", Priority.GROUP)
            for group in office.chart.groups()
            if group.unit_id in (None, assignment.unit_id)
        ]
    return rows
