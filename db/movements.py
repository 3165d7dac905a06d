"""How tasks and lead assignments stood at two moments, counted in pairs by the store (`bot.core.movements` says what they mean)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, and_, case, func, or_, select

from bot.core.figures import Yardstick, by_rank
from bot.core.movements import Stand, TaskChange, UnitChange
from bot.core.task import Part, Source, State
from db.session import Connection
from db.standing import standing
from db.tables import AssignmentRow, TaskRow

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
    one = _tasks(standing(organisation_id, before.known, before.yardstick, units, name="one"), "one_tasks")
    other = _tasks(standing(organisation_id, after.known, after.yardstick, units, name="other"), "other_tasks")
    statement = (
        select(TaskRow.source, one.c.rank.label("before"), other.c.rank.label("after"), func.count().label("how_many"))
        .select_from(TaskRow)
        .outerjoin(one, one.c.task_id == TaskRow.id)
        .outerjoin(other, other.c.task_id == TaskRow.id)
        .where(TaskRow.organisation_id == organisation_id, or_(one.c.rank.is_not(None), other.c.rank.is_not(None)))
        .group_by(TaskRow.source, one.c.rank, other.c.rank)
    )
    rows = await connection.execute(statement)
    return [TaskChange(Source(row.source), _stand(row.before), _stand(row.after), row.how_many) for row in rows]


async def of_units(
    connection: Connection, organisation_id: int, before: Moment, after: Moment, units: Sequence[int] | None = None
) -> list[UnitChange]:
    """Assignments by unit and by where they stood at both moments; only lead assignments are a unit's work."""
    one = standing(organisation_id, before.known, before.yardstick, name="one")
    other = standing(organisation_id, after.known, after.yardstick, name="other")
    unit_before, stand_before = _led(one)
    unit_after, stand_after = _led(other)
    statement = (
        select(
            unit_before.label("unit_before"),
            stand_before.label("before"),
            unit_after.label("unit_after"),
            stand_after.label("after"),
            func.count().label("how_many"),
        )
        .select_from(AssignmentRow)
        .outerjoin(one, one.c.assignment_id == AssignmentRow.id)
        .outerjoin(other, other.c.assignment_id == AssignmentRow.id)
        .where(AssignmentRow.organisation_id == organisation_id, or_(unit_before.is_not(None), unit_after.is_not(None)))
        .group_by(unit_before, stand_before, unit_after, stand_after)
    )
    if units is not None:
        statement = statement.where(or_(unit_before.in_(units), unit_after.in_(units)))
    return list(_changes(await connection.execute(statement)))


def _changes(rows: Any) -> Iterator[UnitChange]:
    for row in rows:
        yield UnitChange(row.unit_before, _stand(row.before), row.unit_after, _stand(row.after), row.how_many)


def _tasks(assignments: CTE, name: str) -> CTE:
    """One row per task that has a lead: the rank of its worst lead, or _WITHDRAWN when all are."""
    a = assignments.c
    return (
        select(a.task_id, func.coalesce(func.max(a.rank), _WITHDRAWN).label("rank"))
        .where(a.part == Part.LEAD.value)
        .group_by(a.task_id)
        .cte(name)
    )


def _led(assignments: CTE) -> tuple[Any, Any]:
    """The unit that leads, and where the assignment stands whoever leads it; both empty where there is no row."""
    a = assignments.c
    here = a.assignment_id.is_not(None)
    return case((and_(here, a.part == Part.LEAD.value), a.unit_id)), case((here, func.coalesce(a.rank, _WITHDRAWN)))


def _stand(rank: int | None) -> Stand:
    if rank is None:
        return None
    return State.WITHDRAWN if rank == _WITHDRAWN else by_rank(rank)
