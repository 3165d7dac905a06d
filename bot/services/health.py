"""How the bot itself is doing: what monitoring, the clerk's morning line and the alarms read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import db.health
import db.heartbeats
from db.session import Database, machine_now

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Health:
    """Ages are seconds; None: there is nothing of the kind, or it never happened."""

    updates_waiting: int
    oldest_update: float | None
    messages_waiting: dict[str, int]
    """Of those that may leave now, by state: ready, leased, unknown."""
    oldest_unsent: float | None
    outcomes: dict[str, int]
    """Of the messages written in the last day: sent, dropped_moot, dropped_expired, …"""
    tick_lag: float | None
    """Since the planner last finished."""
    poll_lag: float | None
    """Since any process was last answered by the platform that has been silent longest; None where updates are pushed."""
    unreachable: int


async def last_tick(database: Database) -> datetime | None:
    """Machine time at which the planner last finished; None before its first tick."""
    async with database.read() as connection:
        beat = await db.heartbeats.last(connection, "plan")
    return None if beat is None else beat.machine_at


async def look(database: Database, now: datetime, *, channels: Sequence[str]) -> Health:
    """The state of the queues as of `now` (office time); of polling, the channel that has been silent longest."""
    async with database.read() as connection:
        machine = await machine_now(connection)
        updates, oldest_update = await db.health.waiting_updates(connection)
        messages, oldest_unsent = await db.health.waiting_messages(connection, now)
        planned = await db.heartbeats.last(connection, "plan")
        polled = [beat for name in channels if (beat := await db.heartbeats.last(connection, f"poll:{name}")) is not None]
        return Health(
            updates_waiting=updates,
            oldest_update=_age(now, oldest_update),
            messages_waiting=messages,
            oldest_unsent=_age(now, oldest_unsent),
            outcomes=await db.health.outcomes(connection, now - _DAY),
            tick_lag=_age(machine, planned.machine_at if planned is not None else None),
            poll_lag=_age(machine, min((beat.machine_at for beat in polled), default=None)),
            unreachable=await db.health.unreachable(connection),
        )


def _age(now: datetime, since: datetime | None) -> float | None:
    return None if since is None else max((now - since).total_seconds(), 0.0)
