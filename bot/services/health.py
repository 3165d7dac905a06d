"""How the bot itself is doing."""

from __future__ import annotations

from datetime import datetime

import db.heartbeats
from db.session import Database


async def last_tick(database: Database) -> datetime | None:
    """Machine time at which the planner last finished; None before its first tick."""
    async with database.read() as connection:
        beat = await db.heartbeats.last(connection, "plan")
    return None if beat is None else beat.machine_at
