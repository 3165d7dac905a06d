"""What proves a completion: files, links, photos, document symbols."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select

from db.session import Connection
from db.tables import EvidenceRow as _E


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    made = await connection.execute(insert(_E).values(organisation_id=organisation_id, **values).returning(_E.id))
    return made.scalar_one()


async def counts(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, int]:
    """How many pieces of evidence each assignment has."""
    rows = await connection.execute(
        select(_E.assignment_id, func.count())
        .where(_E.organisation_id == organisation_id, _E.assignment_id.in_(assignments))
        .group_by(_E.assignment_id)
    )
    return {row[0]: row[1] for row in rows}
