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
from bot.core.organisation import RoleKind
from bot.core.rules.values import Audience, Owed, Told
from bot.core.task import Assignment, Part
from bot.services import office as offices
from bot.services import outage, plan_day, quota, scheduled
from bot.services.announce import new_slot
from bot.services.office import Office, recipient_of
from bot.services.plan_rows import daily_row, digest_row
from db.session import Connection, Database
from db.slices import in_slices

_CHUNK = 500
_SLICE = 50
"""Assignments looked at before others have their turn on the event loop."""
_COUNTED = 10_000


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
    if not await plan_day.periods_are_open(connection, organisation_id, now):
        return False
    office = await offices.load(connection, organisation_id, now)
    if not office.calendar.is_working(office.today):
        return True
    if any(await scheduled.missing(connection, office)):
        return False
    if now >= windows.digest_until(office.today, office.settings):
        return True
    if await plan_day.missing(connection, office):
        return False
    may_leave = now >= windows.digest_from(office.today, office.settings)
    return not (may_leave and await db.looks.any_due(connection, organisation_id, office.today))


async def plan_organisation(database: Database, organisation_id: int, now: datetime) -> Planned:
    """Plan one organisation's day: the digests, the groups' Monday list, the clerk's morning line."""
    await plan_day.open_periods(database, organisation_id, now)
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
    planned += Planned(rows=await plan_day.begin(database, office))
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
    # Always in one order: two planners that write the same keys must not wait for each other.
    return Planned(looked=len(assignments), rows=await db.messages.add(connection, [rows[key] for key in sorted(rows)], anew=True))


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
        if row is not None and not waits and not is_announced(assignment, thing, row["recipient"], announced):
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


def is_announced(assignment: Assignment, thing: Owed, recipient: str, announced: set[tuple[str, str]]) -> bool:
    """Whether the message of the task's registration still waits to tell the recipient."""
    return thing.rule is rules.Rule.NEW and (recipient, new_slot(assignment)) in announced


def owed_to(
    office: Office, assignments: list[Assignment], told: dict[int, tuple[Told, ...]], person_id: int
) -> list[tuple[Assignment, list[Owed]]]:
    """What one person is owed now, each assignment with its strongest rule's items."""
    found = []
    for assignment in assignments:
        things = [
            thing
            for thing in office.owed(assignment, told.get(assignment.id, ()))
            if office.person_for(thing.audience, assignment) == person_id and not office.holds_back(person_id, assignment, thing)
        ]
        if things:
            found.append((assignment, [thing for thing in things if thing.rule in _said_by(things[0].rule)]))
    return found


def _said_by(rule: rules.Rule) -> tuple[rules.Rule, ...]:
    """A task stands in a digest under its strongest rule; asking for an explanation is also the weekly line."""
    return (rule, rules.Rule.OVERDUE) if rule is rules.Rule.ESCALATION else (rule,)


def watches(office: Office, person_id: int) -> bool:
    """Whether tasks of other units may be owed to the person: as leader, or as head of the office unit."""
    return any(
        role.kind is RoleKind.LEADER or (role.kind is RoleKind.HEAD and role.unit_id == office.organisation.office_unit_id)
        for holder in office.chart.acts_for(person_id)
        for role in office.chart.roles_of(holder)
    )


def candidates(office: Office, person_id: int) -> tuple[int, ...]:
    """Units whose assignments may be owed to the person: as head or focal, or in place of somebody away."""
    return tuple(
        dict.fromkeys(
            role.unit_id
            for holder in office.chart.acts_for(person_id)
            for role in office.chart.roles_of(holder)
            if role.kind in (RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF) and role.unit_id is not None
        )
    )


async def count_owed(connection: Connection, office: Office) -> tuple[int, bool]:
    """How many units the day's digests will speak to, and whether something comes to be owed today that nobody can be told: what
    the clerk reads in the morning. Also when the planner has been here before: what is owed waits for tomorrow's look then."""
    tomorrow = office.calendar.add(office.today, 1)
    assignments = await db.assignments.to_look_at(connection, office.id, tomorrow, _COUNTED)
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    announced = await db.outbox.waiting(connection, office.id, "new")

    unheard = False

    def speaks(a: Assignment) -> bool:
        nonlocal unheard
        trial = office.chart.is_trial(a.unit_id)
        for thing in office.owed(a, told.get(a.id, ())):
            person_id = office.person_for(thing.audience, a)
            if person_id is None and thing.audience is Audience.RESPONSIBLE and thing.since == office.today:
                unheard = True
            if person_id is None or office.holds_back(person_id, a, thing):
                continue
            if not is_announced(a, thing, recipient_of(person_id, trial=trial), announced):
                return True
        return False

    units = {a.unit_id async for some in in_slices(assignments, _SLICE) for a in some if speaks(a)}
    return len(units), unheard
