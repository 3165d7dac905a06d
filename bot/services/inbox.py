"""The way in: updates stored before they are acknowledged, then drained in order per chat, each once in effect."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import db.gaps
import db.heartbeats
import db.inbox
import db.senders
from bot.core import failpoint
from bot.core.channel import Capabilities
from bot.core.clock import Clock
from bot.core.failpoint import Point
from db.inbox import Update
from db.session import Connection, Database, machine_now

_LEASE = timedelta(seconds=60)
GAP = timedelta(minutes=5)
"""A shorter silence is not worth a word."""
TRIES = 3
DEATHS = 10
"""So many processes may end while they have an update in hand; then it is taken to be what ended them."""
_RETRY = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One claimed update; `tries` counts this one too."""

    inbox_id: int
    chat: str
    payload: dict[str, Any]
    tries: int


async def store(
    database: Database,
    channel: str,
    updates: Sequence[Update],
    clock: Clock,
    *,
    bot: str = "",
    next_offset: int | None = None,
    busy: Collection[str] | None = None,
    places: int = 0,
) -> list[Waiting]:
    """Keep a batch, and with it from where the next poll of this bot goes on: both or neither. Where `busy` says which chats are
    in hand, what may be handled now is claimed in the same transaction, as `claim` would claim it in one of its own."""
    claimed: list[Waiting] = []
    async with database.write() as connection:
        await db.inbox.store(connection, channel, updates, clock.now())
        if next_offset is not None:
            await db.senders.set_offset(connection, channel, bot, next_offset)
        if busy is not None and len(busy) < places:
            claimed = await _claim(connection, channel, busy, places)
        failpoint.reach(Point.BATCH_STORED)
    failpoint.reach(Point.BATCH_COMMITTED)
    if claimed:
        failpoint.reach(Point.UPDATE_CLAIMED)
    return claimed


async def offset(database: Database, channel: str, bot: str = "") -> int | None:
    async with database.read() as connection:
        return await db.senders.offset(connection, channel, bot)


async def adopt(database: Database, channel: str, bot: str, can: Capabilities | None = None) -> bool:
    """This bot has the channel from now on; True when another one had it before, whose offset means nothing here. `can`: its
    limits are noted, for whoever plans and counts in another process."""
    async with database.write() as connection:
        changed = await db.senders.adopt(connection, channel, bot)
        if can is not None:
            given = {"max_people": can.max_people, "max_groups": can.max_groups, "monthly_quota": can.monthly_quota}
            await db.senders.note_limits(connection, channel, **given)
        return changed


async def polled(database: Database, channel: str, clock: Clock, *, kept_for: timedelta) -> None:
    """The platform has just been listened to. It keeps what nobody fetched for so long; a silence before this poll that was over five
    minutes longer is written down up to there: people are told that what they wrote in it was not heard."""
    part = f"poll:{channel}"
    async with database.write() as connection:
        last = await db.heartbeats.last(connection, part)
        await db.heartbeats.beat(connection, part, clock.now())
        if last is not None and await machine_now(connection) - last.machine_at > kept_for + GAP:
            await db.gaps.add(connection, channel, last.office_at, clock.now() - kept_for)


async def claim(database: Database, channel: str, busy: Collection[str], places: int = 1, *, look_first: bool = True) -> list[Waiting]:
    """The next update of each of the first chats nobody is busy with; as many as are left of the places when it comes to that,
    for others may end while the write lock is waited for. `look_first`: see with a reader whether any waits before it is taken."""
    if look_first:
        async with database.read() as connection:
            if not await db.inbox.any_waiting(connection, channel, busy):
                return []
    async with database.write() as connection:
        claimed = await _claim(connection, channel, busy, places)
    failpoint.reach(Point.UPDATE_CLAIMED)
    return claimed


async def _claim(connection: Connection, channel: str, busy: Collection[str], places: int) -> list[Waiting]:
    now = await machine_now(connection)
    rows = await db.inbox.claim(connection, channel, busy, now, now + _LEASE, most=max(places - len(busy), 1))
    return [Waiting(row.id, row.chat, row.payload, row.tries + 1) for row in rows]


async def recover(database: Database, channel: str) -> None:
    """What a process that died held is free at once, where no other process can be alive: on SQLite, under its lock."""
    async with database.write() as connection:
        await db.inbox.free_all(connection, channel)
        await db.senders.free(connection, channel)


async def failed(database: Database, inbox_id: int, error: str) -> None:
    """It will be tried again in a moment."""
    async with database.write() as connection:
        await db.inbox.failed(connection, inbox_id, error, retry_at=await machine_now(connection) + _RETRY)


async def put_back(database: Database, inbox_id: int) -> None:
    """It could not be handled because the store was away or its disk full: that is no try."""
    async with database.write() as connection:
        await db.inbox.put_back(connection, inbox_id, retry_at=await machine_now(connection) + _RETRY)


async def park(database: Database, inbox_id: int, error: str, clock: Clock) -> None:
    """Give up without losing it: it stays for a person to look at."""
    async with database.write() as connection:
        await db.inbox.park(connection, inbox_id, error, clock.now())


async def finish(database: Database, inbox_id: int, clock: Clock) -> None:
    """An update that asks nothing of us is done."""
    async with database.write() as connection:
        if not await db.inbox.is_done(connection, inbox_id):
            await db.inbox.done(connection, inbox_id, clock.now(), None)
