"""The planner's index: of each assignment the first day on which a rule may owe something. Not a truth: it is computed anew each night."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, Select, Update, bindparam, exists, or_, select, update

from db.once import forget_read
from db.session import Connection, skip_locked
from db.tables import AssignmentRow, AssignmentVersionRow

_V = AssignmentVersionRow

LATE = "late"
"""Under this a claim keeps what was read by the index (db/once.py); whoever writes the index forgets it."""


@cache
def _any_due() -> Select[Any]:
    due = (AssignmentRow.organisation_id == bindparam("organisation"), AssignmentRow.next_look_on <= bindparam("day"))
    return select(AssignmentRow.id).where(*due).limit(1)


@cache
def _write() -> Update:
    return (
        update(AssignmentRow)
        .where(AssignmentRow.organisation_id == bindparam("organisation"), AssignmentRow.id == bindparam("assignment"))
        .values(next_look_on=bindparam("look_on"))
    )


@cache
def _due_ids() -> Select[Any]:
    mine = (AssignmentRow.organisation_id == bindparam("organisation"), AssignmentRow.next_look_on <= bindparam("day", type_=Date()))
    return select(AssignmentRow.id).where(*mine)


@cache
def _first_due() -> Select[Any]:
    return _due_ids().order_by(AssignmentRow.next_look_on, AssignmentRow.id).limit(bindparam("most", type_=Integer()))


async def write(connection: Connection, organisation_id: int, looks: dict[int, date | None]) -> None:
    """Write when the planner looks at assignments next (None: never, as things stand); many at once."""
    if looks:
        forget_read(connection, LATE)
        # Always in one order: two writers of the same rows must not wait for each other.
        rows = [{"organisation": organisation_id, "assignment": one, "look_on": looks[one]} for one in sorted(looks)]
        await connection.execute(_write(), rows if len(rows) > 1 else rows[0])


async def any_due(connection: Connection, organisation_id: int, day: date) -> bool:
    """Whether the planner has anything to look at: one probe of the index."""
    return (await connection.execute(_any_due(), {"organisation": organisation_id, "day": day})).first() is not None


async def of_all(connection: Connection, organisation_id: int) -> dict[int, date | None]:
    """The index as it stands."""
    rows = await connection.execute(
        select(AssignmentRow.id, AssignmentRow.next_look_on).where(AssignmentRow.organisation_id == organisation_id)
    )
    return {row.id: row.next_look_on for row in rows}


async def bring_forward(connection: Connection, organisation_id: int, day: date) -> None:
    """A rule or the calendar changed: whatever waits for a later look is looked at on this day."""
    stands = exists().where(_V.assignment_id == AssignmentRow.id, _V.until.is_(None))
    await connection.execute(
        update(AssignmentRow)
        .where(
            AssignmentRow.organisation_id == organisation_id,
            or_(AssignmentRow.next_look_on.is_(None), AssignmentRow.next_look_on > day),
            stands,
        )
        .values(next_look_on=day)
    )


async def due(connection: Connection, organisation_id: int, day: date, limit: int, *, to_write: bool = True) -> list[int]:
    """The ids of assignments whose next look has come by a day. `to_write`: locked for this transaction where the store can, and
    without those somebody else has locked."""
    first = _first_due()
    given = {"organisation": organisation_id, "day": day, "most": limit}
    return list((await connection.execute(skip_locked(connection, first) if to_write else first, given)).scalars())


async def all_due(connection: Connection, organisation_id: int, day: date) -> frozenset[int]:
    """The ids of all assignments whose next look has come by a day."""
    return frozenset((await connection.execute(_due_ids(), {"organisation": organisation_id, "day": day})).scalars())


async def stop(connection: Connection, organisation_id: int, ids: Sequence[int]) -> None:
    """Nothing will be owed about these any more."""
    mine = (AssignmentRow.organisation_id == organisation_id, AssignmentRow.id.in_(ids))
    await connection.execute(update(AssignmentRow).where(*mine).values(next_look_on=None))
