"""How tasks and lead assignments stood at two moments, counted in pairs by the store (`bot.core.movements` says what they mean)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, Subquery, case, func, null, or_, select, union_all

from bot.core.figures import Yardstick, by_rank
from bot.core.movements import Stand, TaskChange, UnitChange
from bot.core.task import Part, Source, State
from db.session import Connection
from db.snapshots import standing
from db.tables import TaskRow

_WITHDRAWN = -1
"""The rank of what is in the register and withdrawn."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, by what was known at an instant, judged by the calendar and settings known then."""

    known: datetime
    yardstick: Yardstick


async def of_tasks(
    connection: Connection, organisation_id: int, before: Moment, after: Moment, units: Sequence[int] | None = None
) -> list[TaskChange]:
    """Tasks by source and by where they stood at both moments. With `units`, as these units' lead assignments make them."""
    one = _tasks(standing(organisation_id, before.known, before.yardstick, units, name="one"))
    other = _tasks(standing(organisation_id, after.known, after.yardstick, units, name="other"))
    # Both moments below each other, then one row per task: a join of the two would compare every row with every other.
    sides = union_all(
        select(one.c.task_id, one.c.rank.label("before"), null().label("after")),
        select(other.c.task_id, null(), other.c.rank),
    ).subquery("sides")
    pairs = (
        select(sides.c.task_id, func.max(sides.c.before).label("before"), func.max(sides.c.after).label("after"))
        .group_by(sides.c.task_id)
        .subquery("pairs")
    )
    statement = (
        select(TaskRow.source, pairs.c.before, pairs.c.after, func.count().label("how_many"))
        .join(TaskRow, TaskRow.id == pairs.c.task_id)
        .group_by(TaskRow.source, pairs.c.before, pairs.c.after)
    )
    rows = await connection.execute(statement)
    return [TaskChange(Source(row.source), _stand(row.before), _stand(row.after), row.how_many) for row in rows]


async def of_units(
    connection: Connection, organisation_id: int, before: Moment, after: Moment, units: Sequence[int] | None = None
) -> list[UnitChange]:
    """Assignments by unit and by where they stood at both moments; only lead assignments are a unit's work."""
    one = standing(organisation_id, before.known, before.yardstick, name="one").c
    other = standing(organisation_id, after.known, after.yardstick, name="other").c
    none = null()
    sides = union_all(
        select(
            one.assignment_id, _led(one).label("unit_before"), _place(one).label("before"), none.label("unit_after"), none.label("after")
        ),
        select(other.assignment_id, none, none, _led(other), _place(other)),
    ).subquery("sides")
    names = ("unit_before", "before", "unit_after", "after")
    pairs = (
        select(sides.c.assignment_id, *(func.max(sides.c[name]).label(name) for name in names))
        .group_by(sides.c.assignment_id)
        .subquery("pairs")
    )
    columns = [pairs.c[name] for name in names]
    unit_before, unit_after = pairs.c.unit_before, pairs.c.unit_after
    statement = (
        select(*columns, func.count().label("how_many")).where(or_(unit_before.is_not(None), unit_after.is_not(None))).group_by(*columns)
    )
    if units is not None:
        statement = statement.where(or_(unit_before.in_(units), unit_after.in_(units)))
    return list(_changes(await connection.execute(statement)))


def _changes(rows: Any) -> Iterator[UnitChange]:
    for row in rows:
        yield UnitChange(row.unit_before, _stand(row.before), row.unit_after, _stand(row.after), row.how_many)


def _tasks(assignments: CTE) -> Subquery:
    """One row per task that has a lead: the rank of its worst lead, or _WITHDRAWN when all are."""
    a = assignments.c
    return (
        select(a.task_id, func.coalesce(func.max(a.rank), _WITHDRAWN).label("rank"))
        .where(a.part == Part.LEAD.value)
        .group_by(a.task_id)
        .subquery()
    )


def _led(a: Any) -> Any:
    """The unit that leads the assignment."""
    return case((a.part == Part.LEAD.value, a.unit_id))


def _place(a: Any) -> Any:
    """Where the assignment stands, whoever has it and in whichever part."""
    return func.coalesce(a.rank, _WITHDRAWN)


def _stand(rank: int | None) -> Stand:
    if rank is None:
        return None
    return State.WITHDRAWN if rank == _WITHDRAWN else by_rank(rank)
