"""What leaders said about tasks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, insert, select

from db.session import Connection
from db.tables import DirectionRow as _D


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    made = await connection.execute(insert(_D).values(organisation_id=organisation_id, **values).returning(_D.id))
    return made.scalar_one()


async def of_assignment(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """Oldest first."""
    rows = await connection.execute(
        select(_D.__table__).where(_D.organisation_id == organisation_id, _D.assignment_id == assignment_id).order_by(_D.at, _D.id)
    )
    return list(rows)
