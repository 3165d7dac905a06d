"""What leaders said about tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Row, Select, bindparam, insert, select

from db.once import forget_read, read_by
from db.session import Connection, memory_of
from db.tables import DirectionRow as _D

_MOST = 500
"""Assignments named in one statement."""
_NEWEST = "newest"
"""What a claim asks once for all whose digests it composes (db/once.py)."""


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    forget_read(connection, _NEWEST)
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
    read = read_by(connection) or {}
    if all((_NEWEST, one) in read for one in assignments):
        return {one: row for one in assignments if (row := read[_NEWEST, one]) is not None}
    found: dict[int, Row[Any]] = {}
    for start in range(0, len(assignments), _MOST):
        given = {"organisation": organisation_id, "assignments": list(assignments[start : start + _MOST])}
        found.update({row.assignment_id: row for row in await connection.execute(_newest(), given)})
    return found


async def foresee(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> None:
    """Ask at once for what was said last about all that the digests of one claim will name."""
    read = read_by(connection)
    if read is not None:
        words = await newest(connection, organisation_id, assignments)
        read.update({(_NEWEST, one): words.get(one) for one in assignments})


@cache
def _newest() -> Select[Any]:
    mine = (_D.organisation_id == bindparam("organisation"), _D.assignment_id.in_(bindparam("assignments", expanding=True)))
    return select(_D.assignment_id, _D.id, _D.at, _D.by, _D.words, _D.answer_by).where(*mine).order_by(_D.at, _D.id)


@cache
def _between() -> Select[Any]:
    days = (bindparam("first", type_=Date()), bindparam("last", type_=Date()))
    return select(_D.assignment_id).where(_D.organisation_id == bindparam("organisation"), _D.answer_by.between(*days)).distinct()


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
    rows = await connection.execute(_between(), {"organisation": organisation_id, "first": first, "last": last})
    words = await newest(connection, organisation_id, list(rows.scalars()))
    return {id_: row for id_, row in words.items() if row.answer_by is not None and first <= row.answer_by <= last}
