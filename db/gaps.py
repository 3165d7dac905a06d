"""Times in which a channel was not listened to and what was written in them is lost."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from db.session import Connection
from db.tables import GapRow as _G


async def add(connection: Connection, channel: str, began_at: datetime, ended_at: datetime) -> None:
    await connection.execute(insert(_G).values(channel=channel, began_at=began_at, ended_at=ended_at))


async def ended_since(connection: Connection, channel: str | None, since: datetime) -> list[tuple[str, datetime, datetime]]:
    """(channel, begin, end), office time, oldest first; `channel` None: of every channel."""
    found = select(_G.channel, _G.began_at, _G.ended_at).where(_G.ended_at > since).order_by(_G.ended_at)
    if channel is not None:
        found = found.where(_G.channel == channel)
    return [(row.channel, row.began_at, row.ended_at) for row in await connection.execute(found)]
