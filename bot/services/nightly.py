"""What is done once a day: by whoever comes first, on the first occasion of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import db.heartbeats
from bot.core.clock import local_date
from bot.services.prune import Pruned, prune
from bot.services.reconcile import reconcile
from bot.services.register_office import write_calendar_years
from db.session import Database


@dataclass(frozen=True, slots=True)
class Night:
    drift: int
    pruned: Pruned


async def run_once(database: Database, now: datetime) -> Night | None:
    """The day's work; None when it was done already. Each part is harmless to repeat, so the mark comes last."""
    async with database.read() as connection:
        if await db.heartbeats.has_run(connection, "nightly", local_date(now)):
            return None
    await write_calendar_years(database, now)
    night = Night(drift=await reconcile(database, now), pruned=await prune(database, now))
    async with database.write() as connection:
        await db.heartbeats.first_run_today(connection, "nightly", local_date(now))
    return night
