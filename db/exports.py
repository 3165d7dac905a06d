"""Files somebody is to get, before they are made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select, text, update

from db.session import Connection, insert_of
from db.tables import ExportRow as _E
from db.types import Instant

_NEW = text("export.state = 'new'")
"""The words of the partial index: SQLite uses it only for a query that says the same."""


async def add(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Ask for files; one that was asked for already (recipient and slot) is left alone."""
    statement = insert_of(connection)(_E.__table__).on_conflict_do_nothing(index_elements=["organisation_id", "recipient", "slot"])
    for row in rows:
        await connection.execute(statement, row)


async def exists(connection: Connection, organisation_id: int, recipient: str, slot: str) -> bool:
    """Whether a file was asked for before, whatever became of it."""
    statement = select(_E.id).where(_E.organisation_id == organisation_id, _E.recipient == recipient, _E.slot == slot).limit(1)
    return (await connection.execute(statement)).first() is not None


async def next_new(connection: Connection, now: datetime) -> Row[Any] | None:
    """The oldest file that is to be made now."""
    return (await connection.execute(_next_new(), {"now": now})).one_or_none()


@cache
def _next_new() -> Select[Any]:
    """Asked for every second: put together once."""
    return select(_E.__table__).where(_NEW, _E.not_before <= bindparam("now", type_=Instant())).order_by(_E.id).limit(1)


async def planned_by(connection: Connection, organisation_id: int, now: datetime) -> list[Row[Any]]:
    """The files of one organisation that nobody asked for in chat and that are to be made now, the oldest first."""
    return list(await connection.execute(_planned_by(), {"organisation": organisation_id, "now": now}))


@cache
def _planned_by() -> Select[Any]:
    """Asked for at every moment of a rehearsal: put together once."""
    mine = (_NEW, _E.organisation_id == bindparam("organisation"), _E.inbox_id.is_(None))
    return select(_E.__table__).where(*mine, _E.not_before <= bindparam("now", type_=Instant())).order_by(_E.id)


async def count_new(connection: Connection, now: datetime) -> int:
    return (await connection.execute(_count_new(), {"now": now})).scalar_one()  # type: ignore[no-any-return]


@cache
def _count_new() -> Select[Any]:
    return select(func.count()).select_from(_E).where(_NEW, _E.not_before <= bindparam("now", type_=Instant()))


async def settle(connection: Connection, export_id: int, state: str, error: str | None = None) -> bool:
    """The file was made ("done") or never will be ("failed"); False when somebody else has settled it."""
    changed = await connection.execute(update(_E).where(_E.id == export_id, _NEW).values(state=state, error=error))
    return changed.rowcount == 1


async def failed_once(connection: Connection, export_id: int, error: str) -> int:
    """Count a try that went wrong; how many there were."""
    changed = await connection.execute(
        update(_E).where(_E.id == export_id).values(tries=_E.tries + 1, error=error[:2000]).returning(_E.tries)
    )
    return changed.scalar_one()
