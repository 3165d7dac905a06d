"""Days off and worked weekend days of an organisation, each known from an instant on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, insert, select, update

from bot.core.calendar import Calendar
from bot.core.cause import Cause
from db import organisations
from db.dated import held_at
from db.session import Connection, forget, remembered
from db.tables import DayRow
from db.types import Instant

OFF, WORK, PLAIN = "off", "work", "plain"
"""A day off; a weekend day worked in exchange; an ordinary day of its week, whatever the library says."""

LIBRARY, OFFICE = "library", "office"

_D = DayRow
_YEARS = "years"


@dataclass(frozen=True, slots=True)
class Day:
    """One dated row. `origin` "library": written once for its year; "office": decided by the office, which wins."""

    day: date
    kind: str
    name: str
    origin: str


async def rows(
    connection: Connection,
    organisation_id: int,
    *,
    known: datetime | None = None,
    start: date | None = None,
    end: date | None = None,
) -> list[Day]:
    """The rows that held at `known` (None: that hold now) from `start` to `end`, by day; one row per day, the office's first."""
    given = {name: value for name, value in (("known", known), ("start", start), ("end", end)) if value is not None}
    by_day: dict[date, Day] = {}
    for row in await connection.execute(_rows(*given), {"organisation": organisation_id, **given}):
        if row.origin == OFFICE or row.day not in by_day:
            by_day[row.day] = Day(row.day, row.kind, row.name, row.origin)
    return list(by_day.values())


@cache
def _rows(*given: str) -> Select[Any]:
    """Put together once for each choice of what is given: "known", "start", "end"."""
    known = bindparam("known", type_=Instant()) if "known" in given else None
    statement = select(_D.day, _D.kind, _D.name, _D.origin).where(_D.organisation_id == bindparam("organisation"), held_at(_D, known))
    if "start" in given:
        statement = statement.where(_D.day >= bindparam("start", type_=Date()))
    if "end" in given:
        statement = statement.where(_D.day <= bindparam("end", type_=Date()))
    return statement.order_by(_D.day, _D.id)


async def calendar(connection: Connection, organisation_id: int, known: datetime | None = None) -> Calendar:
    """The working calendar as it was known at an instant; with None, as it is known now."""
    held = await rows(connection, organisation_id, known=known)
    return Calendar(
        off=frozenset(row.day for row in held if row.kind == OFF),
        worked=frozenset(row.day for row in held if row.kind == WORK),
    )


async def has_year(connection: Connection, organisation_id: int, year: int) -> bool:
    """Whether the year has been written from the library: it is written once, so that past figures never move."""
    return await remembered(connection, _YEARS, (organisation_id, year), lambda: _has_year(connection, organisation_id, year))


async def _has_year(connection: Connection, organisation_id: int, year: int) -> bool:
    given = {"organisation": organisation_id, "first": date(year, 1, 1), "last": date(year, 12, 31)}
    return (await connection.execute(_of_library(), given)).first() is not None


@cache
def _of_library() -> Select[Any]:
    between = (_D.day >= bindparam("first", type_=Date()), _D.day <= bindparam("last", type_=Date()))
    return select(_D.id).where(_D.organisation_id == bindparam("organisation"), _D.origin == LIBRARY, *between).limit(1)


async def add_year(connection: Connection, organisation_id: int, year_rows: Iterable[tuple[date, str, str]], cause: Cause) -> int:
    """Store the library's rows (day, "off" or "work", name) of a year; how many there were."""
    forget(connection, _YEARS)
    await organisations.touch(connection, organisation_id)
    values = [
        {"organisation_id": organisation_id, "day": day, "kind": kind, "name": name, "origin": LIBRARY, "at": cause.at}
        for day, kind, name in year_rows
    ]
    if values:
        await connection.execute(insert(_D), values)
    return len(values)


async def set_day(connection: Connection, organisation_id: int, day: date, kind: str, name: str, cause: Cause) -> None:
    """The office decides about a day ("off", "work" or "plain"); what it decided before keeps its end."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_D)
        .where(_D.organisation_id == organisation_id, _D.day == day, _D.origin == OFFICE, _D.until.is_(None))
        .values(until=cause.at)
    )
    await connection.execute(insert(_D).values(organisation_id=organisation_id, day=day, kind=kind, name=name, origin=OFFICE, at=cause.at))
