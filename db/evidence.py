"""What proves a completion: files, links, photos, document symbols."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select, update

from bot.core.changes import Piece
from db.session import Connection
from db.tables import EvidenceRow as _E


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    made = await connection.execute(insert(_E).values(organisation_id=organisation_id, **values).returning(_E.id))
    return made.scalar_one()


async def counts(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, int]:
    """How many pieces of evidence each assignment has that can be looked into or were received; a symbol alone is none."""
    rows = await connection.execute(
        select(_E.assignment_id, func.count())
        .where(
            _E.organisation_id == organisation_id,
            _E.assignment_id.in_(assignments),
            _E.removed_at.is_(None),
            _E.kind.not_in(("symbol", "given")),
        )
        .group_by(_E.assignment_id)
    )
    return {row[0]: row[1] for row in rows}


async def pieces(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, list[Piece]]:
    """What stands as evidence of each assignment."""
    found: dict[int, list[Piece]] = {}
    rows = await connection.execute(
        select(_E.assignment_id, _E.kind, _E.name, _E.mime).where(
            _E.organisation_id == organisation_id, _E.assignment_id.in_(assignments), _E.removed_at.is_(None), _E.kind != "given"
        )
    )
    for row in rows:
        found.setdefault(row.assignment_id, []).append((row.kind, row.name, row.mime))
    return found


async def dated(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, list[tuple[str, date]]]:
    """By assignment: what stands as its evidence and bears a day, with that day."""
    found: dict[int, list[tuple[str, date]]] = {}
    rows = await connection.execute(
        select(_E.assignment_id, _E.name, _E.dated_on)
        .where(_E.organisation_id == organisation_id, _E.assignment_id.in_(assignments), _E.removed_at.is_(None), _E.kind != "given")
        .where(_E.dated_on.is_not(None))
        .order_by(_E.at, _E.id)
    )
    for row in rows:
        found.setdefault(row.assignment_id, []).append((row.name, row.dated_on))
    return found


async def of_assignment(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """Every piece, also those taken back, oldest first."""
    return list(await connection.execute(_of_assignment(), {"organisation": organisation_id, "assignment": assignment_id}))


@cache
def _of_assignment() -> Select[Any]:
    """Asked for at every report: put together once."""
    mine = (_E.organisation_id == bindparam("organisation"), _E.assignment_id == bindparam("assignment"))
    return select(_E.__table__).where(*mine).order_by(_E.at, _E.id)


async def remove(connection: Connection, organisation_id: int, inbox_id: int, at: datetime) -> list[int]:
    """The files of one message prove nothing any more; the assignments concerned."""
    rows = await connection.execute(
        update(_E)
        .where(_E.organisation_id == organisation_id, _E.inbox_id == inbox_id, _E.removed_at.is_(None))
        .values(removed_at=at)
        .returning(_E.assignment_id)
    )
    return list(dict.fromkeys(rows.scalars()))


async def last_of_person(connection: Connection, organisation_id: int, person_id: int) -> Row[Any] | None:
    """The person's newest piece that still stands."""
    found = await connection.execute(
        select(_E.__table__)
        .where(_E.organisation_id == organisation_id, _E.by_person_id == person_id, _E.removed_at.is_(None), _E.kind != "given")
        .order_by(_E.at.desc(), _E.id.desc())
        .limit(1)
    )
    return found.one_or_none()


async def remove_file(connection: Connection, organisation_id: int, person_id: int, provider_file: str, at: datetime) -> None:
    """A file the person sent proves nothing any more where it stands."""
    await connection.execute(
        update(_E)
        .where(
            _E.organisation_id == organisation_id,
            _E.by_person_id == person_id,
            _E.provider_file == provider_file,
            _E.removed_at.is_(None),
        )
        .values(removed_at=at)
    )


async def not_kept(connection: Connection, leaving_out: Sequence[int], limit: int) -> list[Row[Any]]:
    """Files still only on their platform, oldest first, of every organisation."""
    rows = await connection.execute(
        select(_E.id, _E.provider_file, _E.name)
        .where(_E.provider_file.is_not(None), _E.sha256.is_(None), _E.removed_at.is_(None), _E.id.not_in(list(leaving_out)))
        .order_by(_E.id)
        .limit(limit)
    )
    return list(rows)


async def kept(connection: Connection, evidence_id: int, sha256: str, size: int) -> None:
    """The file is kept under the hash of its content, for every piece that is the same file of the same message."""
    mine = select(_E.provider_file, _E.inbox_id).where(_E.id == evidence_id).subquery()
    same = (_E.provider_file == mine.c.provider_file) & (_E.inbox_id == mine.c.inbox_id)
    twins = select(_E.id).join(mine, same).where(_E.sha256.is_(None))
    await connection.execute(update(_E).where((_E.id == evidence_id) | _E.id.in_(twins)).values(sha256=sha256, size=size))


async def by_id(connection: Connection, organisation_id: int, evidence_id: int) -> Row[Any] | None:
    found = await connection.execute(select(_E.__table__).where(_E.organisation_id == organisation_id, _E.id == evidence_id))
    return found.one_or_none()


async def take_out(connection: Connection, evidence_id: int, at: datetime) -> None:
    """The file must not be kept, or holds nothing: it proves nothing, and stays as history."""
    await connection.execute(update(_E).where(_E.id == evidence_id).values(removed_at=at))


async def of_id(connection: Connection, evidence_id: int) -> Row[Any] | None:
    """One piece, asked for by whoever keeps files, before the organisation is known."""
    return (await connection.execute(select(_E.__table__).where(_E.id == evidence_id))).one_or_none()
