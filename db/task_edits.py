"""What was changed of a task itself: its words, kept beside the version history of its assignments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.core.cause import Cause
from db.session import Connection
from db.tables import TaskEditRow as _E
from db.tables import TaskRow as _T

EDITABLE = ("content", "product", "deadline_raw", "upstream_code", "upstream_state", "note")
"""The source is not among them: the figure of a past day counts by it and must come out as it was."""
PRINTED = "printed"
"""The field of words a unit said, written anew for the official report alone: what was said stays as it was."""


async def edit(
    connection: Connection,
    organisation_id: int,
    task_id: int,
    changes: Mapping[str, tuple[str | None, str | None]],
    cause: Cause,
    reason: str,
) -> None:
    """Change words of a task; `changes`: field → (what it said, what it says now)."""
    assert set(changes) <= set(EDITABLE), changes
    if not changes:
        return
    await connection.execute(
        update(_T)
        .where(_T.organisation_id == organisation_id, _T.id == task_id)
        .values({field: new for field, (_, new) in changes.items()})
    )
    for field, (old, new) in changes.items():
        await _note(connection, organisation_id, task_id, cause, kind="edit", field=field, old=old, new=new, reason=reason)


async def link(connection: Connection, organisation_id: int, task_id: int, kind: str, other: int, cause: Cause, reason: str) -> None:
    """Note that a task was split ("split") or joined with another ("join"); `other` is the number of that one."""
    await _note(connection, organisation_id, task_id, cause, kind=kind, other=other, reason=reason)


async def write_anew(connection: Connection, organisation_id: int, task_id: int, said: str, printed: str, cause: Cause) -> None:
    """What the official report prints instead of what a unit said of a task."""
    await _note(connection, organisation_id, task_id, cause, kind="edit", field=PRINTED, old=said, new=printed)


async def printed_words(connection: Connection, organisation_id: int) -> dict[tuple[int, str], str]:
    """By task and what was said: what is printed instead; what was written last counts."""
    rows = await connection.execute(
        select(_E.task_id, _E.old, _E.new).where(_E.organisation_id == organisation_id, _E.field == PRINTED).order_by(_E.id)
    )
    return {(row.task_id, row.old): row.new for row in rows}


async def of_task(connection: Connection, organisation_id: int, task_id: int) -> list[Row[Any]]:
    """Oldest first."""
    rows = await connection.execute(
        select(_E.__table__).where(_E.organisation_id == organisation_id, _E.task_id == task_id).order_by(_E.id)
    )
    return list(rows)


async def _note(connection: Connection, organisation_id: int, task_id: int, cause: Cause, **values: Any) -> None:
    row = {
        "organisation_id": organisation_id,
        "task_id": task_id,
        "at": cause.at,
        "by_person_id": cause.person_id,
        "inbox_id": cause.inbox_id,
    }
    await connection.execute(insert(_E).values({**row, **values}))
