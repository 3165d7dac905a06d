"""Assignments as they stand, and as they stood at an instant: read, registered and changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Row,
    Select,
    TextClause,
    bindparam,
    insert,
    or_,
    select,
    text,
)

from bot.core.cause import Cause
from bot.core.task import Assignment, Part, State
from db import looks, versions
from db.once import once, read_by
from db.session import Connection, memory_of
from db.slices import in_slices
from db.tables import AssignmentRow, AssignmentVersionRow, TaskRow

_V, _T = AssignmentVersionRow, TaskRow

_SUBMITTED = text("assignment_version.state = 'submitted'")
"""The words of the partial index of what waits for the clerk: SQLite uses it only for a query that says the same."""

_SLICE = 200
_MOST = 500
"""Ids named in one statement."""

_STANDING = "standing"
_BY_UNIT = "by unit"
_OPEN_OF, _NAMED, _SUPPORTING = "open of", "named", "supporting"
"""What a claim asks once for all whose digests it composes (db/once.py)."""


def in_state(*states: State) -> ColumnElement[bool]:
    """A condition for `find`."""
    return _V.state.in_([state.value for state in states])


def assignments(
    organisation_id: int | BindParameter[int], *where: ColumnElement[bool] | TextClause, known: datetime | None = None
) -> Select[Any]:
    """The statement for assignments as they stood at `known`, in order of task number and unit."""
    # "+ 0": no index serves this condition. SQLite would take one for it, and walk a whole city for a list of ids.
    mine = _V.organisation_id + 0 == organisation_id
    return versions.found(mine, versions.versions_at(known), *where, known=known).order_by(_T.number, _V.assignment_id)


# Statements asked for at every update are put together once: that takes several times as long as running one.


@cache
def _of_ids() -> Select[Any]:
    return assignments(bindparam("organisation"), _V.assignment_id.in_(bindparam("ids", expanding=True)))


@cache
def _of_units(states: tuple[State, ...]) -> Select[Any]:
    return assignments(bindparam("organisation"), _V.unit_id.in_(bindparam("units", expanding=True)), in_state(*states))


@cache
def _accepted_lately() -> Select[Any]:
    units = _V.unit_id.in_(bindparam("units", expanding=True))
    lately = or_(_V.done_on >= bindparam("done_since"), _V.at >= bindparam("known_since"))
    return assignments(bindparam("organisation"), units, _V.state == State.ACCEPTED.value, lately)


@cache
def _named() -> Select[Any]:
    named = _V.person_id.in_(bindparam("people", expanding=True))
    return assignments(bindparam("organisation"), named, _V.state == State.OPEN.value)


@cache
def _open_among() -> Select[Any]:
    theirs = or_(_V.unit_id.in_(bindparam("units", expanding=True)), _V.person_id == bindparam("person"))
    return (
        select(_T.number)
        .join(AssignmentRow, AssignmentRow.task_id == _T.id)
        .join(_V, _V.assignment_id == AssignmentRow.id)
        .where(_T.organisation_id == bindparam("organisation"), _T.number.in_(bindparam("numbers", expanding=True)))
        .where(versions.versions_at(None), _V.state == State.OPEN.value, theirs)
    )


@cache
def _late_to_look_at() -> Select[Any]:
    late = (_V.state == State.OPEN.value, _V.last_day < bindparam("today"), AssignmentRow.next_look_on <= bindparam("look_on"))
    return assignments(bindparam("organisation"), *late)


@cache
def _submitted() -> Select[Any]:
    organisation: BindParameter[int] = bindparam("organisation")
    return assignments(organisation, _V.organisation_id == organisation, _SUBMITTED)


@cache
def _supporting() -> Select[Any]:
    support = (_T.id.in_(bindparam("tasks", expanding=True)), _V.part == Part.SUPPORT.value, _V.state == State.OPEN.value)
    return assignments(bindparam("organisation"), *support)


@cache
def _of_number() -> Select[Any]:
    # The task's own organisation is named too: only then is the index of numbers used.
    organisation: BindParameter[int] = bindparam("organisation")
    return assignments(organisation, _T.organisation_id == organisation, _T.number == bindparam("number"))


async def find(
    connection: Connection, organisation_id: int, *where: ColumnElement[bool] | TextClause, known: datetime | None = None
) -> list[Assignment]:
    return await _made(await connection.execute(assignments(organisation_id, *where, known=known)))


async def _asked(connection: Connection, statement: Select[Any], organisation_id: int, **given: Any) -> list[Assignment]:
    """What a kept statement finds."""
    return await _made(await connection.execute(statement, {"organisation": organisation_id, **given}))


async def _made(rows: Iterable[Row[Any]]) -> list[Assignment]:
    return [versions.to_assignment(row) async for some in in_slices(rows, _SLICE) for row in some]


async def by_ids(connection: Connection, organisation_id: int, ids: Iterable[int]) -> dict[int, Assignment]:
    """Current assignments by id; unknown ids are left out."""
    wanted = list(ids)
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        some = frozenset(wanted)
        return {i: a for i, a in memory.items() if i in some}
    if not wanted:
        return {}
    rows = await connection.execute(_of_ids(), {"organisation": organisation_id, "ids": wanted})
    return {a.id: a for a in await _made(rows)}


async def by_number(connection: Connection, organisation_id: int, number: int) -> list[Assignment]:
    """All units' current assignments of one task number."""
    rows = await connection.execute(_of_number(), {"organisation": organisation_id, "number": number})
    return [versions.to_assignment(row) for row in rows]


async def numbers_of(connection: Connection, organisation_id: int, ids: Sequence[int]) -> dict[int, int]:
    """The task number of each assignment."""
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        return {i: memory[i].task.number for i in ids}
    rows = await connection.execute(
        select(AssignmentRow.id, _T.number)
        .join(_T, _T.id == AssignmentRow.task_id)
        .where(AssignmentRow.organisation_id == organisation_id, AssignmentRow.id.in_(ids))
    )
    return {row.id: row.number for row in rows}


async def of_units(
    connection: Connection, organisation_id: int, units: Sequence[int], *, states: Sequence[State] = (State.OPEN,)
) -> list[Assignment]:
    """Current assignments of some units in the given states."""
    if not units:
        return []
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        kept, wanted = memory_of(connection), frozenset(states)
        assert kept is not None
        by_unit = kept.get((_BY_UNIT, organisation_id))
        if by_unit is None:
            by_unit = kept[_BY_UNIT, organisation_id] = {}
            for a in memory.values():
                by_unit.setdefault(a.unit_id, []).append(a)
        found = [a for unit in dict.fromkeys(units) for a in by_unit.get(unit, ()) if a.state in wanted]
        return found if len(units) == 1 else sorted(found, key=_in_order)
    read = read_by(connection)
    if read is not None and tuple(states) == (State.OPEN,) and all((_OPEN_OF, organisation_id, unit) in read for unit in units):
        return sorted((a for unit in units for a in read[_OPEN_OF, organisation_id, unit]), key=_in_order)
    return await _asked(connection, _of_units(tuple(states)), organisation_id, units=list(units))


async def accepted_lately(
    connection: Connection, organisation_id: int, units: Sequence[int], *, done_since: date, known_since: datetime
) -> list[Assignment]:
    """Assignments of some units that are accepted: at least those done on `done_since` or later, and those that are so only
    since an instant."""
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        wanted = frozenset(units)
        return [a for a in memory.values() if a.unit_id in wanted and a.state is State.ACCEPTED]
    given = {"units": list(units), "done_since": done_since, "known_since": known_since}
    return await _asked(connection, _accepted_lately(), organisation_id, **given)


async def open_among(
    connection: Connection, organisation_id: int, numbers: Collection[int], units: Sequence[int], person_id: int
) -> frozenset[int]:
    """Those of the numbers that are of open assignments of some units, or of one given to a person by name."""
    if not numbers:
        return frozenset()
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        found = (a for a in memory.values() if a.is_open and (a.unit_id in units or a.person_id == person_id))
        return frozenset(a.task.number for a in found if a.task.number in numbers)
    given = {"organisation": organisation_id, "numbers": sorted(numbers), "units": list(units), "person": person_id}
    return frozenset((await connection.execute(_open_among(), given)).scalars())


async def foresee(connection: Connection, organisation_id: int, units: Sequence[int], people: Sequence[int]) -> list[Assignment]:
    """Ask at once for the open assignments of units, and those given to people by name, that the digests of one claim will ask
    for one by one. Returns them."""
    read = read_by(connection)
    if read is None or memory_of(connection) is not None:
        return []
    read.update({(_OPEN_OF, organisation_id, unit): [] for unit in units})
    read.update({(_NAMED, organisation_id, person): [] for person in people})
    found = await _asked(connection, _of_units((State.OPEN,)), organisation_id, units=list(units))
    for a in found:
        read[_OPEN_OF, organisation_id, a.unit_id].append(a)
    named = await _asked(connection, _named(), organisation_id, people=list(people))
    for a in named:
        read[_NAMED, organisation_id, a.person_id].append(a)
    return list({a.id: a for a in (*found, *named)}.values())


async def foresee_support(connection: Connection, organisation_id: int, tasks: Sequence[int]) -> None:
    """Ask at once for what supports the tasks the digests of one claim will name."""
    read = read_by(connection)
    if read is None or memory_of(connection) is not None or not tasks:
        return
    read.update({(_SUPPORTING, organisation_id, task): [] for task in tasks})
    for a in await _asked(connection, _supporting(), organisation_id, tasks=list(tasks)):
        read[_SUPPORTING, organisation_id, a.task.id].append(a)


def _in_order(a: Assignment) -> tuple[int, int]:
    return a.task.number, a.id


async def remembered(connection: Connection, organisation_id: int) -> dict[int, Assignment] | None:
    """All current assignments by id, in order of number, where they are kept in memory (`memory_of`); None elsewhere."""
    memory = memory_of(connection)
    if memory is None:
        return None
    key = (_STANDING, organisation_id)
    if key not in memory:
        memory[key] = {a.id: a for a in await find(connection, organisation_id)}
    kept: dict[int, Assignment] = memory[key]
    return kept


def _forget(connection: Connection, organisation_id: int) -> None:
    memory = memory_of(connection)
    if memory is not None:
        memory.pop((_STANDING, organisation_id), None)
        memory.pop((_BY_UNIT, organisation_id), None)


async def of_import(connection: Connection, organisation_id: int, import_id: int) -> list[Assignment]:
    return await find(connection, organisation_id, _T.import_id == import_id)


async def to_look_at(connection: Connection, organisation_id: int, day: date, limit: int, *, to_write: bool = True) -> list[Assignment]:
    """Assignments whose next look is due; `to_write` as for `looks.due`."""
    ids = await looks.due(connection, organisation_id, day, limit, to_write=to_write)
    return list((await by_ids(connection, organisation_id, ids)).values())


async def add(
    connection: Connection, organisation_id: int, assignment: Assignment, cause: Cause, *, next_look_on: date | None
) -> Assignment:
    """Store a new assignment (its `id` is given here) with its first version."""
    made = await connection.execute(
        insert(AssignmentRow)
        .values(organisation_id=organisation_id, task_id=assignment.task.id, next_look_on=next_look_on)
        .returning(AssignmentRow.id)
    )
    _forget(connection, organisation_id)
    stored = replace(assignment, id=made.scalar_one())
    await versions.add(connection, organisation_id, stored, cause)
    return stored


async def change(
    connection: Connection,
    organisation_id: int,
    assignment: Assignment,
    cause: Cause,
    *,
    reason: str | None = None,
    next_look_on: date | None = None,
) -> None:
    """Close the current version and write the new whole one; `next_look_on` is when the planner looks next: never, by
    default, as for a task that is closed. Raises `versions.Overtaken` when somebody else has written a newer one meanwhile."""
    _forget(connection, organisation_id)
    before = await versions.end(connection, organisation_id, assignment, cause)
    await versions.add(connection, organisation_id, assignment, cause, reason)
    await looks.write(connection, organisation_id, {assignment.id: next_look_on})
    if assignment.part is Part.LEAD and assignment.is_open and before in (State.ACCEPTED, State.WITHDRAWN):
        # Whoever supports the task is asked again.
        supports = await supporting(connection, organisation_id, [assignment.task.id])
        await looks.write(connection, organisation_id, {a.id: next_look_on for a in supports})


async def end(connection: Connection, organisation_id: int, ids: Sequence[int], at: datetime) -> None:
    """End the current versions without a successor: the assignments stand nowhere any more, what was known stays known."""
    _forget(connection, organisation_id)
    for start in range(0, len(ids), _MOST):
        some = ids[start : start + _MOST]
        await versions.end_all(connection, organisation_id, some, at)
        await looks.stop(connection, organisation_id, some)


async def named(connection: Connection, organisation_id: int, person_id: int, *, leaving_out: Sequence[int] = ()) -> list[Assignment]:
    """Open assignments given to a person by name."""
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        found = [a for a in memory.values() if a.person_id == person_id and a.is_open]
    else:
        read = read_by(connection) or {}
        key = (_NAMED, organisation_id, person_id)
        found = read[key] if key in read else await _asked(connection, _named(), organisation_id, people=[person_id])
    skip = set(leaving_out)
    return [a for a in found if a.id not in skip]


async def submitted(connection: Connection, organisation_id: int) -> list[Assignment]:
    """What waits for the clerk's confirmation."""
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        return [a for a in memory.values() if a.state is State.SUBMITTED]
    return await _asked(connection, _submitted(), organisation_id)


async def late_to_look_at(connection: Connection, organisation_id: int, today: date, look_on: date) -> list[Assignment]:
    """Open assignments behind their last day whose next look is not after `look_on`: what may be owed above a unit."""
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        some = await looks.all_due(connection, organisation_id, look_on)
        return [a for a in memory.values() if a.id in some and a.is_open and a.last_day is not None and a.last_day < today]
    key = (looks.LATE, organisation_id, today, look_on)
    return await once(connection, key, lambda: _asked(connection, _late_to_look_at(), organisation_id, today=today, look_on=look_on))


async def supporting(connection: Connection, organisation_id: int, tasks: Sequence[int]) -> list[Assignment]:
    """The open assignments of units that support the tasks."""
    if not tasks:
        return []
    memory = await remembered(connection, organisation_id)
    if memory is not None:
        some = frozenset(tasks)
        return [a for a in memory.values() if a.task.id in some and a.part is Part.SUPPORT and a.is_open]
    read = read_by(connection) or {}
    if all((_SUPPORTING, organisation_id, task) in read for task in tasks):
        return sorted((a for task in tasks for a in read[_SUPPORTING, organisation_id, task]), key=_in_order)
    return await _asked(connection, _supporting(), organisation_id, tasks=list(tasks))
