"""When each part of the bot last did its work, and what was done once a day."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from db.inserts import insert_new, insert_or_write
from db.once import once
from db.session import Connection, forget, machine_now, remembered
from db.tables import DailyRunRow, HeartbeatRow


async def beat(connection: Connection, part: str, office_at: datetime) -> None:
    given = {"part": part, "office_at": office_at, "machine_at": await machine_now(connection)}
    await connection.execute(_BEAT, given)


async def last(connection: Connection, part: str) -> Row[Any] | None:
    return (await connection.execute(_last(), {"of_part": part})).one_or_none()


async def first_run_today(connection: Connection, name: str, day: date) -> bool:
    """True once per name and day, for whoever asks first; the mark commits with the work."""
    forget(connection, _HAS_RUN)
    made = await connection.execute(_FIRST_RUN, {"name": name, "day": day})
    return bool(made.rowcount == 1)


async def last_run(connection: Connection, name: str) -> date | None:
    """The latest day this was done."""
    return (await connection.execute(_last_run(), {"of_name": name})).scalar_one()  # type: ignore[no-any-return]


async def has_run(connection: Connection, name: str, day: date) -> bool:
    async def ask() -> bool:
        return (await connection.execute(_has_run(), {"of_name": name, "of_day": day})).first() is not None

    return await remembered(connection, _HAS_RUN, (name, day), ask)


_HAS_RUN = "has_run"
_GAP_FROM, _GAP_TO = "gap_from", "gap_to"


async def note_gap(connection: Connection, start: datetime, end: datetime) -> None:
    """The planner stood still from `start` to `end` (office time); only the last such time is kept."""
    forget(connection, _GAP_FROM)
    await beat(connection, _GAP_FROM, start)
    await beat(connection, _GAP_TO, end)


async def last_gap(connection: Connection) -> tuple[datetime, datetime] | None:
    return await remembered(connection, _GAP_FROM, None, lambda: once(connection, (_GAP_FROM,), lambda: _last_gap(connection)))


async def _last_gap(connection: Connection) -> tuple[datetime, datetime] | None:
    at = {row.part: row.office_at for row in await connection.execute(_gap())}
    return (at[_GAP_FROM], at[_GAP_TO]) if len(at) == 2 else None


# Asked for at every tick or message: put together once.


@cache
def _gap() -> Select[Any]:
    return select(HeartbeatRow.part, HeartbeatRow.office_at).where(HeartbeatRow.part.in_((_GAP_FROM, _GAP_TO)))


_FIRST_RUN = insert_new(DailyRunRow.__table__, ("name", "day"), ("name", "day"))
_NOW = tuple((name, f"excluded.{name}") for name in ("office_at", "machine_at"))
_BEAT = insert_or_write(HeartbeatRow.__table__, ("part", "office_at", "machine_at"), ("part",), _NOW)


@cache
def _last_run() -> Select[Any]:
    return select(func.max(DailyRunRow.day)).where(DailyRunRow.name == bindparam("of_name"))


@cache
def _last() -> Select[Any]:
    return select(HeartbeatRow.__table__).where(HeartbeatRow.part == bindparam("of_part"))


@cache
def _has_run() -> Select[Any]:
    return select(DailyRunRow.id).where(DailyRunRow.name == bindparam("of_name"), DailyRunRow.day == bindparam("of_day"))
