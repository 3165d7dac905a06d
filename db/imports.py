"""Registrations of tasks: one row for each import or single assignment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.core.cause import Cause
from bot.core.register import ImportKind
from db.session import Connection
from db.tables import ImportRow

_I = ImportRow
_COLUMNS: Sequence[Any] = (_I.id, _I.kind, _I.name, _I.at, _I.undone_at)


@dataclass(frozen=True, slots=True)
class Import:
    """`name`: the file, or what was assigned. `undone_at`: when the clerk took the whole registration back."""

    id: int
    kind: ImportKind
    name: str
    at: datetime
    undone_at: datetime | None


async def add(connection: Connection, organisation_id: int, kind: ImportKind, name: str, cause: Cause) -> int:
    """Store a registration; its id."""
    made = await connection.execute(
        insert(_I)
        .values(organisation_id=organisation_id, kind=kind.value, name=name, at=cause.at, by_person_id=cause.person_id)
        .returning(_I.id)
    )
    return made.scalar_one()


async def all_of(connection: Connection, organisation_id: int) -> list[Import]:
    """Every registration, oldest first."""
    rows = await connection.execute(select(*_COLUMNS).where(_I.organisation_id == organisation_id).order_by(_I.id))
    return [_to_import(row) for row in rows]


async def undone(connection: Connection, organisation_id: int, import_id: int, at: datetime) -> None:
    """Note that a registration was taken back."""
    await connection.execute(update(_I).where(_I.organisation_id == organisation_id, _I.id == import_id).values(undone_at=at))


def _to_import(row: Row[Any]) -> Import:
    return Import(row.id, ImportKind(row.kind), row.name, row.at, row.undone_at)


async def since(connection: Connection, organisation_id: int, at: datetime) -> list[Import]:
    """Registrations from an instant on that were not taken back, oldest first."""
    rows = await connection.execute(
        select(*_COLUMNS).where(_I.organisation_id == organisation_id, _I.at >= at, _I.undone_at.is_(None)).order_by(_I.id)
    )
    return [_to_import(row) for row in rows]
