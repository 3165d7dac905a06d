"""Changes of the office that wait for their day, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, insert, select, update

from bot.core.cause import Cause
from db.session import Connection
from db.tables import FrameChangeRow as _F
from db.types import Instant


async def add(
    connection: Connection,
    organisation_id: int,
    kind: str,
    unit_id: int,
    other_id: int | None,
    numbers: Sequence[int],
    first_day: date,
    cause: Cause,
    *,
    person_id: int | None = None,
    role: str | None = None,
) -> int:
    made = await connection.execute(
        insert(_F)
        .values(
            organisation_id=organisation_id,
            kind=kind,
            unit_id=unit_id,
            other_id=other_id,
            numbers=list(numbers),
            first_day=first_day,
            at=cause.at,
            by_person_id=cause.person_id,
            person_id=person_id,
            role=role,
        )
        .returning(_F.id)
    )
    return made.scalar_one()


async def waiting(connection: Connection, organisation_id: int) -> list[Row[Any]]:
    """Those that wait for their day, the next first."""
    return list(await connection.execute(_waiting(), {"organisation": organisation_id}))


@cache
def _waiting() -> Select[Any]:
    mine = (_F.organisation_id == bindparam("organisation"), _F.outcome.is_(None))
    return select(_F.__table__).where(*mine).order_by(_F.first_day, _F.id)


async def settled_since(connection: Connection, organisation_id: int, since: datetime) -> list[Row[Any]]:
    """Those made or refused on their day since an instant, in that order."""
    return list(await connection.execute(_settled_since(), {"organisation": organisation_id, "since": since}))


@cache
def _settled_since() -> Select[Any]:
    settled = (_F.settled_at >= bindparam("since", type_=Instant()), _F.outcome.in_(("made", "refused")))
    return select(_F.__table__).where(_F.organisation_id == bindparam("organisation"), *settled).order_by(_F.id)


async def settle(
    connection: Connection, change_id: int, outcome: str, at: datetime, *, numbers: Sequence[int] | None = None, why: str | None = None
) -> None:
    values: dict[str, Any] = {"outcome": outcome, "settled_at": at, "why": why}
    if numbers is not None:
        values["numbers"] = list(numbers)
    await connection.execute(update(_F).where(_F.id == change_id, _F.outcome.is_(None)).values(**values))
