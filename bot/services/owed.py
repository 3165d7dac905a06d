"""What people are owed at this moment: the planner asks whether there is anything, a composer asks what it is."""

from __future__ import annotations

import db.assignments
import db.items
import db.outbox
from bot.core import rules
from bot.core.organisation import RoleKind
from bot.core.rules.values import Audience, Owed, Told
from bot.core.task import Assignment
from bot.services.announce import new_slot
from bot.services.office import Office, recipient_of
from db.session import Connection
from db.slices import in_slices

_SLICE = 50
"""Assignments looked at before others have their turn on the event loop."""
_MOST = 10_000
"""Assignments looked at for the clerk's count."""


def is_announced(assignment: Assignment, thing: Owed, recipient: str, announced: set[tuple[str, str]]) -> bool:
    """Whether the message of the task's registration still waits to tell the recipient."""
    return thing.rule is rules.Rule.NEW and (recipient, new_slot(assignment)) in announced


def to_person(
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


async def reminded_of(connection: Connection, office: Office, assignment: Assignment) -> list[Owed]:
    """The reminder of a day ahead that whoever answers for a task is owed at once, as it stands now: a message about that task which
    names its day is that reminder."""
    told = await db.items.told(connection, office.id, [assignment.id])
    return [
        thing
        for thing in office.owed(assignment, told.get(assignment.id, ()))
        if thing.rule is rules.Rule.BEFORE_DUE and thing.audience is Audience.RESPONSIBLE
    ]


def _said_today(told: Told, office: Office) -> bool:
    """Whether a reminder of today said it; a new task is told by a message of its own."""
    return told.on == office.today and told.rule is not rules.Rule.NEW


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


async def count_units(connection: Connection, office: Office) -> tuple[int, int, bool]:
    """How many units the day's digests will speak to, how many on trial they will speak of to the clerk, and whether something comes to be
    owed today that nobody can be told: what the clerk reads in the morning. What today's reminders have said already counts too, so that
    the figures are the same before and after they leave; also when the planner has been here before: what is owed waits for tomorrow's
    look then."""
    tomorrow = office.calendar.add(office.today, 1)
    assignments = await db.assignments.to_look_at(connection, office.id, tomorrow, _MOST, to_write=False)
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    announced = await db.outbox.waiting(connection, office.id, "new")

    unheard = False

    def speaks(a: Assignment) -> bool:
        nonlocal unheard
        trial = office.chart.is_trial(a.unit_id)
        for thing in office.owed(a, tuple(one for one in told.get(a.id, ()) if not _said_today(one, office))):
            person_id = office.person_for(thing.audience, a)
            if person_id is None and thing.audience is Audience.RESPONSIBLE and thing.since == office.today:
                unheard = True
            if person_id is None or office.holds_back(person_id, a, thing):
                continue
            if not is_announced(a, thing, recipient_of(person_id, trial=trial), announced):
                return True
        return False

    units = {a.unit_id async for some in in_slices(assignments, _SLICE) for a in some if speaks(a)}
    on_trial = sum(map(office.chart.is_trial, units))
    return len(units) - on_trial, on_trial, unheard
