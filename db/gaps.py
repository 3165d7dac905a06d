"""Times in which a channel was not listened to and what was written in them is lost."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, insert, select

from db.once import once
from db.session import Connection, forget, memory_of, remembered
from db.tables import GapRow as _G
from db.types import EPOCH, Instant

_GAPS = "gaps"


async def add(connection: Connection, channel: str, began_at: datetime, ended_at: datetime) -> None:
    forget(connection, _GAPS)
    await connection.execute(insert(_G).values(channel=channel, began_at=began_at, ended_at=ended_at))


async def ended_since(connection: Connection, channel: str | None, since: datetime) -> list[tuple[str, datetime, datetime]]:
    """(channel, begin, end), office time, oldest first; `channel` None: of every channel."""
    if memory_of(connection) is None:
        found = await once(connection, (_GAPS, since), lambda: _ended_since(connection, since))
    else:
        found = await remembered(connection, _GAPS, None, lambda: _ended_since(connection, EPOCH))
    return [row for row in found if row[2] > since and channel in (None, row[0])]


async def _ended_since(connection: Connection, since: datetime) -> list[tuple[str, datetime, datetime]]:
    rows = await connection.execute(_statement(), {"since": since})
    return [(row.channel, row.began_at, row.ended_at) for row in rows]


@cache
def _statement() -> Select[Any]:
    """Asked for with every digest: put together once."""
    return select(_G.channel, _G.began_at, _G.ended_at).where(_G.ended_at > bindparam("since", type_=Instant())).order_by(_G.ended_at)
