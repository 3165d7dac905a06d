"""How tasks lie in time, counted by the store: a picture needs days and numbers, not 100,000 rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, select

from bot.core.figures import Yardstick
from bot.core.task import Part, State
from bot.core.timeline import Timeline
from db.session import Connection
from db.tables import AssignmentRow, AssignmentVersionRow
from db.versions import versions_at

_V, _A = AssignmentVersionRow, AssignmentRow


async def timeline(
    connection: Connection, organisation_id: int, known: datetime, yardstick: Yardstick, units: Sequence[int] | None = None
) -> Timeline:
    """One task counts once: by its latest deadline, finished when all its leads are, late or silent when one lead is."""
    last_day = func.coalesce(_V.last_day, _V.due)
    heard_on = case((_V.reported_on > _V.assigned_on, _V.reported_on), else_=_V.assigned_on)
    is_open = _V.state == State.OPEN.value
    settled_on = case((_V.state == State.SUBMITTED.value, _V.submitted_on), else_=yardstick.day)
    late = and_(_V.state != State.ACCEPTED.value, last_day < settled_on)
    silent = and_(is_open, last_day.is_(None), heard_on <= yardstick.silent_if_heard_by)
    tasks = (
        select(
            _A.task_id,
            func.max(last_day).label("due"),
            case((func.min(case((_V.state == State.ACCEPTED.value, 1), else_=0)) == 1, func.max(_V.done_on))).label("done"),
            func.min(case((late, last_day))).label("overdue_since"),
            func.min(case((silent, heard_on))).label("silent_since"),
        )
        .join(_A, _A.id == _V.assignment_id)
        .where(
            _A.organisation_id == organisation_id,
            versions_at(known),
            _V.part == Part.LEAD.value,
            _V.state != State.WITHDRAWN.value,
        )
        .group_by(_A.task_id)
    )
    if units is not None:
        tasks = tasks.where(_V.unit_id.in_(units))
    t = tasks.cte("tasks").c

    async def counted(column: Any, *where: Any) -> dict[Any, int]:
        statement: Select[Any] = select(column, func.count()).where(column.is_not(None), *where).group_by(column)
        return {row[0]: row[1] for row in await connection.execute(statement)}

    return Timeline(
        day=yardstick.day,
        due=await counted(t.due),
        done=await counted(t.done, t.due.is_not(None)),
        overdue_since=await counted(t.overdue_since),
        # A task with a lead that is late counts as late, as everywhere.
        silent_since=await counted(t.silent_since, t.overdue_since.is_(None)),
    )
