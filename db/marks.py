"""What the clerk noted beside tasks, as dated rows: a past figure reads what was noted by then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.core.cause import Cause
from db.dated import held_at
from db.session import Connection, forget, remembered
from db.tables import MarkRow as _M

UPSTREAM = "upstream"
"""Its completion was entered in the system above ("đã nhập lên phân hệ")."""
CARRIED = "carried"
"""A leader agreed to carry it over into another year; the day it was first due in stays with it."""
DIFFERS = "differs"
"""The system above said something else of it when the two were last compared."""
WORK_FILE = "file"
"""Its work file was made ("đã lập hồ sơ công việc")."""

_MARKED = "marked"


async def marked(connection: Connection, organisation_id: int, kind: str, known: datetime | None = None) -> set[int]:
    """Ids of the tasks that bear a mark, as known at an instant (None: now)."""
    if known is None:
        return await remembered(connection, _MARKED, (organisation_id, kind), lambda: _marked(connection, organisation_id, kind, None))
    return await _marked(connection, organisation_id, kind, known)


async def _marked(connection: Connection, organisation_id: int, kind: str, known: datetime | None) -> set[int]:
    rows = await connection.execute(select(_M.task_id).where(_M.organisation_id == organisation_id, _M.kind == kind, held_at(_M, known)))
    return set(rows.scalars())


async def put(connection: Connection, organisation_id: int, kind: str, tasks: Sequence[int], cause: Cause) -> list[int]:
    """Mark tasks; those that bear the mark already are left alone. Returns the ids that are new."""
    fresh = sorted(set(tasks) - await marked(connection, organisation_id, kind))
    if fresh:
        rows = [
            {"organisation_id": organisation_id, "task_id": task_id, "kind": kind, "at": cause.at, "by_person_id": cause.person_id}
            for task_id in fresh
        ]
        forget(connection, _MARKED)
        await connection.execute(insert(_M), rows)
    return fresh


async def take_away(connection: Connection, organisation_id: int, kind: str, tasks: Sequence[int], cause: Cause) -> None:
    forget(connection, _MARKED)
    await connection.execute(
        update(_M)
        .where(_M.organisation_id == organisation_id, _M.kind == kind, _M.task_id.in_(tasks), _M.until.is_(None))
        .values(until=cause.at)
    )


async def of_task(connection: Connection, organisation_id: int, task_id: int) -> list[Row[Any]]:
    """The marks a task bears, oldest first."""
    rows = await connection.execute(
        select(_M.__table__).where(_M.organisation_id == organisation_id, _M.task_id == task_id, _M.until.is_(None)).order_by(_M.at, _M.id)
    )
    return list(rows)
