"""Closed periods."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, insert, select

from bot.core.cause import Cause
from bot.core.periods import Period
from db.session import Connection
from db.tables import ClosingRow as _C


async def of_days(connection: Connection, organisation_id: int, first: date, last: date) -> Row[Any] | None:
    """The closing of exactly these days."""
    given = {"organisation": organisation_id, "first_day": first, "last_day": last}
    return (await connection.execute(_of_days(), given)).one_or_none()


@cache
def _of_days() -> Select[Any]:
    days = (_C.first == bindparam("first_day"), _C.last == bindparam("last_day"))
    return select(_C.__table__).where(_C.organisation_id == bindparam("organisation"), *days)


async def ended_on(connection: Connection, organisation_id: int, last: date) -> datetime | None:
    """When the figures of a day were last closed; None when no closed period ends on it."""
    found = await connection.execute(
        select(_C.closed_at).where(_C.organisation_id == organisation_id, _C.last == last).order_by(_C.closed_at.desc()).limit(1)
    )
    return found.scalar_one_or_none()


async def add(connection: Connection, organisation_id: int, period: Period, figures: dict[str, Any], cause: Cause) -> None:
    await connection.execute(
        insert(_C).values(
            organisation_id=organisation_id,
            kind=period.kind.value,
            year=period.year,
            number=period.number,
            first=period.first,
            last=period.last,
            closed_at=cause.at,
            by_person_id=cause.person_id,
            figures=figures,
        )
    )
