"""What is done once a day: by whoever comes first, on the first occasion of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import db.heartbeats
import db.organisations
from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.organisation import Organisation
from bot.services import frames_ahead, outcome, reorganising
from bot.services import office as offices
from bot.services.reconcile import reconcile
from bot.services.register_office import ensure_years
from bot.services.retention import Pruned, prune
from db.session import Database, alone


@dataclass(frozen=True, slots=True)
class Night:
    drift: int
    pruned: Pruned
    swept: int = 0
    """Ledger rows given up because nobody came for them."""


async def run_once(database: Database, now: datetime) -> Night | None:
    """The day's work; None when it was done already, or another process is at it. Each part is harmless to repeat, so the
    mark comes last."""
    async with alone(database, "nightly") as ours:
        return await _run_once(database, now) if ours else None


async def _run_once(database: Database, now: datetime) -> Night | None:
    async with database.read() as connection:
        if await db.heartbeats.has_run(connection, "nightly", local_date(now)):
            return None
    await open_day(database, now)
    swept = await outcome.sweep(database, now)
    night = Night(drift=await reconcile(database, now), pruned=await prune(database, now), swept=swept)
    async with database.write() as connection:
        await db.heartbeats.first_run_today(connection, "nightly", local_date(now))
    return night


async def open_day(database: Database, now: datetime, organisation_id: int | None = None) -> None:
    """What the day's reminders stand on: the days off of this year and the next, and that whoever has left has no account, and
    the units as they are from today on. Of one organisation, or (None) of all."""
    async with database.read() as connection:
        every = await db.organisations.all_of(connection)
    some = [organisation for organisation in every if organisation_id in (None, organisation.id)]
    await _write_calendar(database, some, now)
    async with database.write() as connection:
        for organisation in some:
            office = await offices.load(connection, organisation.id, now)
            await reorganising.unbind_left(connection, office)
            await frames_ahead.make_due(connection, office)


async def _write_calendar(database: Database, some: Sequence[Organisation], now: datetime) -> None:
    """Deadlines reach into next year: its days off are written before anybody asks for them."""
    year = local_date(now).year
    async with database.write() as connection:
        for organisation in some:
            await ensure_years(connection, organisation.id, (year, year + 1), Cause(at=now))
