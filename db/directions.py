"""What leaders said about tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, select

from db.session import Connection, memory_of
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


async def newest(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, Row[Any]]:
    """What a leader last said about each of these (`id`, `at`, `by`, `words`, `answer_by`); those without a word are left out."""
    found: dict[int, Row[Any]] = {}
    for start in range(0, len(assignments), 500):
        rows = await connection.execute(
            select(_D.assignment_id, _D.id, _D.at, _D.by, _D.words, _D.answer_by)
            .where(_D.organisation_id == organisation_id, _D.assignment_id.in_(assignments[start : start + 500]))
            .order_by(_D.at, _D.id)
        )
        found.update({row.assignment_id: row for row in rows})
    return found


async def naming(connection: Connection, organisation_id: int, first: date, last: date) -> dict[int, Row[Any]]:
    """By assignment, what a leader last said about it, where that names a day between these two; read once of a copy that is
    played through, to which nobody says anything."""
    memory = memory_of(connection)
    if memory is None:
        return await _naming(connection, organisation_id, first, last)
    key = ("directions", organisation_id)
    if key not in memory:
        memory[key] = await _naming(connection, organisation_id, date.min, date.max)
    return {id_: row for id_, row in memory[key].items() if first <= row.answer_by <= last}


async def _naming(connection: Connection, organisation_id: int, first: date, last: date) -> dict[int, Row[Any]]:
    rows = await connection.execute(
        select(_D.assignment_id).where(_D.organisation_id == organisation_id, _D.answer_by.between(first, last)).distinct()
    )
    words = await newest(connection, organisation_id, list(rows.scalars()))
    return {id_: row for id_, row in words.items() if row.answer_by is not None and first <= row.answer_by <= last}
