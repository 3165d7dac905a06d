"""The planner: for everybody who is owed something today, one empty row in the ledger.

It never decides what is said; that is asked again at claim. Running it twice, late or on two machines changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import db.assignments
import db.heartbeats
import db.messages
import db.organisations
from bot.core import failpoint, rules, windows
from bot.core.clock import local
from bot.core.delivery import Priority
from bot.core.failpoint import Point
from bot.core.organisation import RoleKind
from bot.core.rules.values import Owed, Told
from bot.core.task import Assignment, Part
from bot.services import office as offices
from bot.services.office import Office, recipient_of
from db.session import Connection, Database

_CHUNK = 500
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
    planned = Planned()
    wrong: list[Exception] = []
    for organisation_id in ids:
        try:
            planned += await plan_organisation(database, organisation_id, now)
        except Exception as error:
            wrong.append(error)
    if wrong:
        raise wrong[0]
    async with database.write() as connection:
        await db.heartbeats.beat(connection, "plan", now)
    return planned


async def plan_organisation(database: Database, organisation_id: int, now: datetime) -> Planned:
    """Plan one organisation's day: the digests, the groups' Monday list, the clerk's morning line."""
    async with database.read() as connection:
        today = local(now).date()
        waiting = await db.assignments.any_to_look_at(connection, organisation_id, today)
        office = await offices.load(connection, organisation_id, now)
    if not office.calendar.is_working(office.today) or now >= windows.digest_until(office.today, office.settings):
        return Planned()
    planned = Planned()
    daily = _clerk_rows(office) + _head_rows(office) + _group_rows(office)
    if daily:
        async with database.write() as connection:
            planned += Planned(rows=await db.messages.add(connection, daily))
    if now < windows.digest_from(office.today, office.settings):
        return planned
    while waiting:
        async with database.write() as connection:
            step = await _plan_chunk(connection, await offices.load(connection, organisation_id, now))
            failpoint.reach(Point.PLAN_WRITTEN)
        failpoint.reach(Point.PLAN_COMMITTED)
        planned += step
        waiting = step.looked == _CHUNK
    return planned


async def _plan_chunk(connection: Connection, office: Office) -> Planned:
    """Look at the assignments whose day has come, write the rows of those who are owed, and set the next look.

    1. Take up to 500 whose `next_look_on` has come.
    2. Ask the rules what is owed and to whom.
    3. Write one digest row per recipient; the key makes a second one harmless.
    4. Whatever is owed is looked at again on the next working day, told or not; the rest when a rule says so.
    """
    assignments = await db.assignments.to_look_at(connection, office.id, office.today, _CHUNK)
    told = await db.messages.told(connection, office.id, [a.id for a in assignments])
    tomorrow = office.calendar.add(office.today, 1)
    looks: dict[int, date | None] = {}
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for assignment in assignments:
        facts = office.facts(assignment, told.get(assignment.id, ()))
        things = rules.owed(facts)
        looks[assignment.id] = tomorrow if things else rules.next_look(facts)
        for thing in things:
            for row in _rows_for(office, assignment, thing):
                rows[row["recipient"], row["kind"]] = row
    await db.assignments.set_next_look(connection, office.id, looks)
    # Always in one order: two planners that write the same keys must not wait for each other.
    return Planned(looked=len(assignments), rows=await db.messages.add(connection, [rows[key] for key in sorted(rows)], anew=True))


def _rows_for(office: Office, assignment: Assignment, thing: Owed) -> list[dict[str, Any]]:
    rows = []
    person_id = office.person_for(thing.audience, assignment)
    if person_id is not None:
        row = digest_row(office, person_id, trial=office.chart.is_trial(assignment.unit_id))
        if row is not None:
            rows.append(row)
    if (
        thing.rule is rules.Rule.OVERDUE
        and thing.count == 1
        and office.settings_for(assignment).group_overdue
        and assignment.part is Part.LEAD
    ):
        rows += [
            _daily(office, f"group:{group.id}", group.channel, "group_overdue", Priority.GROUP)
            for group in office.chart.groups()
            if group.unit_id in (None, assignment.unit_id)
        ]
    return rows


def digest_row(office: Office, person_id: int, *, trial: bool) -> dict[str, Any] | None:
    """The empty digest of a person for today; None when neither the person nor, on trial, the clerk can be reached."""
    reader = office.chart.clerk() if trial else person_id
    address = office.chart.address_of(reader) if reader is not None else None
    if address is None:
        return None
    return _daily(office, recipient_of(person_id, trial=trial), address.channel, "digest", Priority.DIGEST, trial=trial)


def _clerk_rows(office: Office) -> list[dict[str, Any]]:
    """The clerk's morning line, from its own hour on."""
    if office.now < windows.at(office.today, office.settings.clerk_at):
        return []
    rows = []
    for person_id in office.chart.holders(RoleKind.CLERK):
        address = office.chart.address_of(person_id)
        if address is not None:
            row = _daily(office, f"person:{person_id}", address.channel, "morning", Priority.DIGEST)
            rows.append({**row, "not_before": windows.at(office.today, office.settings.clerk_at)})
    return rows


def _head_rows(office: Office) -> list[dict[str, Any]]:
    """Every head's digest on the first working day of the week, with or without something owed."""
    if not office.is_first_day_of_week or office.now < windows.digest_from(office.today, office.settings):
        return []
    rows = []
    for unit in office.chart.units.values():
        trial = office.chart.is_trial(unit.id)
        for person_id in office.chart.holders(RoleKind.HEAD, unit.id):
            row = digest_row(office, person_id, trial=trial)
            if row is not None:
                rows.append(row)
    return rows


def _group_rows(office: Office) -> list[dict[str, Any]]:
    """The groups' list on the first working day of the week."""
    start = windows.at(office.today, office.settings.group_at)
    if not office.is_first_day_of_week or office.now < start:
        return []
    year, week, _ = office.today.isocalendar()
    return [
        {
            **_daily(office, f"group:{group.id}", group.channel, "group_week", Priority.GROUP),
            "slot": f"{year}-W{week:02d}",
            "not_before": start,
        }
        for group in office.chart.groups()
    ]


def _daily(office: Office, recipient: str, channel: str, kind: str, priority: int, *, trial: bool = False) -> dict[str, Any]:
    return {
        "organisation_id": office.id,
        "kind": kind,
        "recipient": recipient,
        "slot": office.today.isoformat(),
        "channel": channel,
        "part": 1,
        "priority": priority,
        "trial": trial,
        "not_before": windows.digest_from(office.today, office.settings),
        "expires_at": windows.digest_until(office.today, office.settings),
        "created_at": office.now,
    }


def owed_to(
    office: Office, assignments: list[Assignment], told: dict[int, tuple[Told, ...]], person_id: int
) -> list[tuple[Assignment, list[Owed]]]:
    """What one person is owed now, each assignment with its strongest rule's items."""
    found = []
    for assignment in assignments:
        things = [
            thing
            for thing in rules.owed(office.facts(assignment, told.get(assignment.id, ())))
            if office.person_for(thing.audience, assignment) == person_id
        ]
        if things:
            found.append((assignment, [thing for thing in things if thing.rule is things[0].rule]))
    return found


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


async def count_owed(connection: Connection, office: Office) -> int:
    """How many units the day's digests will speak to: what the clerk reads in the morning. Also when the planner has been
    here before: what is owed waits for tomorrow's look then."""
    tomorrow = office.calendar.add(office.today, 1)
    assignments = await db.assignments.to_look_at(connection, office.id, tomorrow, _COUNTED)
    told = await db.messages.told(connection, office.id, [a.id for a in assignments])
    return len(
        {
            a.unit_id
            for a in assignments
            if any(office.person_for(thing.audience, a) for thing in rules.owed(office.facts(a, told.get(a.id, ()))))
        }
    )
