"""The office changes: a unit is renamed, merged or split, a person moves or leaves. Open tasks follow, history stays.

Nothing of the past is rewritten: a task that moves gets a new version with its reason, so that every figure of an earlier
day comes out as before; a unit that ends keeps its name for what it did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import db.addresses
import db.assignments
import db.looks
import db.people
import db.tasks
import db.units
from bot.core.cause import Cause
from bot.core.changes import moved
from bot.core.errors import UserError
from bot.core.organisation import Role, RoleKind
from bot.core.task import UNFINISHED, Assignment, Part, State
from bot.services import office as offices
from bot.services import seats
from bot.services.office import Office
from db.session import Connection

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Merged:
    """`numbers`: tasks that went along. `together`: those the new unit had as well, of which it goes on with its own part.
    `heads`: former heads, who are staff of the new unit until somebody says otherwise."""

    old_unit: str
    numbers: tuple[int, ...]
    people: tuple[int, ...]
    heads: tuple[int, ...]
    together: tuple[int, ...] = ()


async def rename(connection: Connection, office: Office, unit_id: int, name: str, short_name: str) -> None:
    """The unit is called otherwise; what it was called still means it. Raises UserError "unit_name_taken"."""
    unit = office.unit(unit_id)
    for written in (name, short_name):
        found = await db.units.by_text(connection, office.id, written, office.today)
        if found is not None and found.id != unit_id:
            raise UserError("unit_name_taken", name=written, unit=found.name)
    await db.units.give_aliases(connection, office.id, unit_id, unit_id, [old for old in (unit.name, unit.short_name) if old != name])
    await db.units.change(connection, office.id, unit_id, name=name, short_name=short_name)


async def merge(connection: Connection, office: Office, unit_id: int, into_id: int, last: date, cause: Cause) -> Merged:
    """A unit ends with the day `last` (today at the latest) and another takes over everything that is not finished.

    Tasks, series, people, group chats and names go along. Where both have a task, it stays with the one that goes on, as
    lead if either led, and the other's part is withdrawn. Raises UserError "unit_end_refused".
    """
    must_end(office, unit_id, into_id, last)
    old, new = office.unit(unit_id), office.unit(into_id)
    reason = f"{old.short_name} → {new.short_name}, {last:%d/%m/%Y}"
    unfinished = await _unfinished(connection, office, unit_id)
    numbers, together = await _hand_over(connection, office, unfinished, into_id, reason, cause, along=True)
    await db.tasks.series_change_unit(connection, office.id, unit_id, into_id)
    people, heads = await _people_go_along(connection, office, unit_id, into_id, last)
    await db.people.end_charges(connection, office.id, last, unit_id=unit_id)
    await db.units.end_memberships(connection, office.id, unit_id, last)
    await db.addresses.groups_change_unit(connection, office.id, unit_id, into_id)
    await db.units.change(connection, office.id, unit_id, valid_to=last)
    await db.units.give_aliases(connection, office.id, unit_id, into_id, (old.name, old.short_name, old.code))
    await db.looks.bring_forward(connection, office.id, office.today)
    return Merged(old.name, numbers, people, heads, together)


async def close(connection: Connection, office: Office, unit_id: int, last: date) -> None:
    """A unit ends and nobody takes over: only when nothing of it is unfinished. Raises UserError "unit_end_refused"."""
    must_end(office, unit_id, None, last)
    left = await _unfinished(connection, office, unit_id)
    if left:
        raise UserError("unit_end_refused", why="unfinished", unit=office.unit(unit_id).name, numbers=tuple(a.task.number for a in left))
    await db.people.end_charges(connection, office.id, last, unit_id=unit_id)
    await db.units.end_memberships(connection, office.id, unit_id, last)
    await db.units.change(connection, office.id, unit_id, valid_to=last)


async def split(
    connection: Connection, office: Office, unit_id: int, into_id: int, numbers: Sequence[int], cause: Cause
) -> tuple[int, ...]:
    """These tasks of a unit go to another that was made from it; both go on. The numbers that went. Raises UserError
    "tasks_not_there" with nothing written when the unit has not all of them unfinished."""
    mine = await _unfinished(connection, office, unit_id)
    missing = tuple(number for number in numbers if number not in {a.task.number for a in mine})
    if missing:
        raise UserError("tasks_not_there", numbers=missing, unit=office.unit(unit_id).name)
    reason = f"{office.unit(unit_id).short_name} → {office.unit(into_id).short_name}"
    chosen = [a for a in mine if a.task.number in numbers]
    went, together = await _hand_over(connection, office, chosen, into_id, reason, cause, along=False)
    return tuple(sorted((*went, *together)))


def must_end(office: Office, unit_id: int, into_id: int | None, last: date) -> None:
    """Raises UserError "unit_end_refused" when a unit cannot end like this."""
    unit = office.unit(unit_id)
    assert last <= office.today, "what is to end on a day to come is kept by frames_ahead"
    why = None
    if unit.has_ended_on(office.today):
        why = "ended"
    elif unit_id == into_id:
        why = "same"
    elif unit_id == office.organisation.office_unit_id:
        why = "office"
    if why is not None:
        raise UserError("unit_end_refused", why=why, unit=unit.name, numbers=())


async def _unfinished(connection: Connection, office: Office, unit_id: int) -> list[Assignment]:
    return await db.assignments.of_units(connection, office.id, [unit_id], states=UNFINISHED)


async def _hand_over(
    connection: Connection, office: Office, assignments: Sequence[Assignment], into_id: int, reason: str, cause: Cause, *, along: bool
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers that went, and those of which the other unit goes on with its own part. `along`: whoever was named for a task comes
    along and stays named."""
    theirs = {a.task.number: a for a in await _unfinished(connection, office, into_id)}
    went, together = [], []
    for a in assignments:
        both = theirs.get(a.task.number)
        if both is not None:
            gone = replace(a, state=State.WITHDRAWN)
            await db.assignments.change(connection, office.id, gone, cause, reason=reason)
            if a.part is Part.LEAD and both.part is Part.SUPPORT:
                leads = replace(both, part=Part.LEAD)
                await db.assignments.change(connection, office.id, leads, cause, reason=reason, next_look_on=office.today)
                went.append(a.task.number)
            else:
                together.append(a.task.number)
        else:
            after = moved(a, into_id, office.today)
            if along:  # The same people were told: the ladder goes on.
                after = replace(after, person_id=a.person_id, chased_from=a.chased_from)
            look = office.today if after.is_open else None
            await db.assignments.change(connection, office.id, after, cause, reason=reason, next_look_on=look)
            went.append(a.task.number)
    return tuple(sorted(dict.fromkeys(went))), tuple(sorted(dict.fromkeys(together)))


async def _people_go_along(
    connection: Connection, office: Office, unit_id: int, into_id: int, last: date
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    roles = [role for role in office.chart.roles if role.unit_id == unit_id and role.kind is not RoleKind.LEADER]
    people = list(dict.fromkeys(role.person_id for role in roles))
    await db.people.end_roles(connection, office.id, roles, min(last, office.today - _DAY))
    heads = []
    for person_id in people:
        kinds = [role.kind for role in roles if role.person_id == person_id]
        if RoleKind.HEAD in kinds:
            heads.append(person_id)
        # One head answers for a unit: whoever led the one that ended is of the other's staff until the clerk says otherwise.
        for kind in dict.fromkeys(RoleKind.STAFF if kind is RoleKind.HEAD else kind for kind in kinds):
            await db.people.add_role(connection, office.id, Role(person_id, kind, into_id, min(last + _DAY, office.today)))
    return tuple(people), tuple(heads)


# --- people ---------------------------------------------------------------------------------------------------------


async def set_roles(
    connection: Connection, office: Office, person_id: int, wanted: Sequence[tuple[RoleKind, int | None]], cause: Cause
) -> tuple[int, ...]:
    """From today on the person holds these roles (kind, unit) and no other. What was given to the person by name in a unit
    that is left stays with that unit; the numbers of these tasks."""
    held = [role for role in office.chart.roles_of(person_id) if not (role.kind is RoleKind.LEADER and role.unit_id is not None)]
    ended = [role for role in held if (role.kind, role.unit_id) not in wanted]
    have = {(role.kind, role.unit_id) for role in held}
    await db.people.end_roles(connection, office.id, ended, office.today - _DAY)
    for kind, unit_id in wanted:
        if (kind, unit_id) not in have:
            await db.people.add_role(connection, office.id, Role(person_id, kind, unit_id, office.today))
    units = {unit_id for _, unit_id in wanted}
    return await _give_back(connection, office, person_id, cause, keep=units)


async def move_person(
    connection: Connection, office: Office, person_id: int, unit_id: int, role: RoleKind | None, cause: Cause
) -> tuple[int, ...]:
    """From today on in the other unit: with the role that was said, else as one of its staff (a clerk stays one). The numbers of
    the tasks that go back to the unit that is left. Raises UserError "unit_end_refused", "no_such_person"."""
    person, unit = office.chart.people.get(person_id), office.chart.units.get(unit_id)
    if person is None or not office.chart.works_here(person_id):
        raise UserError("no_such_person", name=person.name if person is not None else "", people=())
    if unit is None or unit.has_ended_on(office.today):
        name = unit.name if unit is not None else await name_of_unit(connection, office, unit_id)
        raise UserError("unit_end_refused", why="ended", unit=name, numbers=())
    held = office.chart.roles_of(person_id)
    kept = [(r.kind, r.unit_id) for r in held if r.kind in _IN_CHARGE and not (r.kind is RoleKind.LEADER and r.unit_id)]
    kinds = [role] if role is not None else [kind for kind in dict.fromkeys(r.kind for r in held) if kind in _STAYS] or [RoleKind.STAFF]
    return await set_roles(connection, office, person_id, [*kept, *((kind, unit_id) for kind in kinds)], cause)


_IN_CHARGE = (RoleKind.LEADER, RoleKind.ADMIN)
_STAYS = frozenset({RoleKind.CLERK, RoleKind.STAFF})


async def leave(connection: Connection, office: Office, person_id: int, last: date, cause: Cause) -> tuple[int, ...]:
    """The person's last day. Tasks given by name go back to their units: their numbers. Accounts and codes end at once, or on
    the night after a day still to come (`unbind_left`)."""
    await db.people.leave(connection, office.id, person_id, last)
    await db.people.end_charges(connection, office.id, last, person_id=person_id)
    if last <= office.today:
        await seats.unbind(connection, office, person_id, cause.at)
    return await _give_back(connection, office, person_id, cause, keep=set())


async def _give_back(connection: Connection, office: Office, person_id: int, cause: Cause, *, keep: set[int | None]) -> tuple[int, ...]:
    back = [a for a in await db.assignments.named(connection, office.id, person_id) if a.unit_id not in keep]
    for a in back:
        after = replace(a, person_id=None)
        await db.assignments.change(connection, office.id, after, cause, next_look_on=office.today)
    return tuple(sorted(a.task.number for a in back))


async def unbind_left(connection: Connection, office: Office) -> int:
    """The accounts of everybody whose last day is past; how many people."""
    bound = {a.person_id for a in office.chart.addresses if a.person_id is not None}
    left = [person_id for person_id in sorted(bound) if not office.chart.works_here(person_id)]
    for person_id in left:
        await seats.unbind(connection, office, person_id, office.now)
    return len(left)


async def fresh(connection: Connection, office: Office) -> Office:
    """The office as it stands after what was just written."""
    return await offices.load(connection, office.id, office.now)


async def name_of_unit(connection: Connection, office: Office, unit_id: int) -> str:
    """What a unit is called, also one that has ended."""
    known = office.chart.units.get(unit_id)
    if known is not None:
        return known.name
    return next((unit.name for unit in await db.units.all_of(connection, office.id) if unit.id == unit_id), "")
