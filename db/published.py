"""Figures the office has published, as the clerk entered them: dated rows, a later one takes the place of an earlier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import insert, select, update

from bot.core.cause import Cause
from bot.core.published import Published
from bot.core.task import Source
from db.session import Connection
from db.tables import PublishedRow as _P


async def between(connection: Connection, organisation_id: int, first: date, last: date) -> list[tuple[date, Published]]:
    """What was published of the days from `first` to `last`, in order of day and entry."""
    rows = await connection.execute(
        select(_P.__table__)
        .where(_P.organisation_id == organisation_id, _P.as_of.between(first, last), _P.until.is_(None))
        .order_by(_P.as_of, _P.id)
    )
    return [(row.as_of, Published(Source(row.source) if row.source else None, row.done, row.total, row.percent)) for row in rows]


async def put(connection: Connection, organisation_id: int, as_of: date, figures: Sequence[Published], cause: Cause) -> None:
    """Enter figures of one day; what was entered of the same source before ends."""
    for figure in figures:
        source = figure.source.value if figure.source is not None else None
        await _end(connection, organisation_id, as_of, cause, _P.source.is_not_distinct_from(source))
        values = {"organisation_id": organisation_id, "as_of": as_of, "source": source, "done": figure.done, "total": figure.total}
        await connection.execute(insert(_P).values(**values, percent=figure.percent, at=cause.at, by_person_id=cause.person_id))


async def remove(connection: Connection, organisation_id: int, as_of: date, cause: Cause) -> None:
    """Whatever was entered of a day ends."""
    await _end(connection, organisation_id, as_of, cause)


async def _end(connection: Connection, organisation_id: int, as_of: date, cause: Cause, *where: object) -> None:
    mine = (_P.organisation_id == organisation_id, _P.as_of == as_of, _P.until.is_(None), *where)
    await connection.execute(update(_P).where(*mine).values(until=cause.at))  # type: ignore[arg-type]
