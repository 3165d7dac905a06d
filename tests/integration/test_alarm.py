"""Alarms: what is stuck is told to whoever runs the bot, once an hour, and not what is only being made up for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

import db.heartbeats
from bot.core.clock import SystemClock
from bot.services import health
from bot.services.alarm import raise_alarms, troubles
from db.session import Database

NOW = datetime(2024, 11, 5, 3, 0, tzinfo=UTC)
LONG = timedelta(hours=2)


async def messages(database: Database, kind: str) -> list[Any]:
    async with database.read() as connection:
        return list(
            await connection.execute(text("SELECT recipient, slot, text_plain FROM message WHERE kind = :kind ORDER BY id"), {"kind": kind})
        )


async def make_wait(database: Database, minutes: int) -> None:
    """One message that could have left so many minutes ago."""
    at = int((NOW - timedelta(minutes=minutes)).timestamp() * 1_000_000)
    async with database.write() as connection:
        await connection.execute(
            text(
                "INSERT INTO message (organisation_id, kind, recipient, slot, channel, part, state, priority, not_before, expires_at,"
                " created_at) SELECT min(id), 'decision', 'person:1', 'x', 'telegram', 1, 'ready', 1, :at, :until, :at FROM organisation"
            ),
            {"at": at, "until": at + 10**12},
        )
        # The clerks are reached: nobody is bound in the demo's register before its seats are taken.
        await connection.execute(
            text(
                "INSERT INTO address (organisation_id, kind, channel, account, chat, person_id, bound_at)"
                " SELECT organisation_id, 'person', 'telegram', CAST(person_id AS TEXT), CAST(person_id AS TEXT), person_id, 0"
                " FROM role WHERE kind = 'clerk'"
            )
        )


async def polled(database: Database, ago: timedelta) -> None:
    async with database.write() as connection:
        await db.heartbeats.beat(connection, "poll:telegram", NOW)
        at = int((SystemClock().now() - ago).timestamp() * 1_000_000)
        await connection.execute(text("UPDATE heartbeat SET machine_at = :at"), {"at": at})


async def test_a_message_that_waits_over_fifteen_minutes_is_an_alarm_and_one_that_waits_less_is_not(demo_database: Database) -> None:
    await make_wait(demo_database, 15)
    assert await raise_alarms(demo_database, NOW, polled=(), watched=LONG) == []
    (trouble,) = await raise_alarms(demo_database, NOW + timedelta(minutes=1), polled=(), watched=LONG)
    assert (trouble.kind, trouble.minutes, trouble.waiting) == ("unsent", 16, 1)
    told = await messages(demo_database, "health")
    assert told and all("01 tin chưa gửi được" in row.text_plain and "16 phút" in row.text_plain for row in told)


async def test_it_is_told_once_an_hour(demo_database: Database) -> None:
    await make_wait(demo_database, 20)
    for minute in (0, 1, 30):
        await raise_alarms(demo_database, NOW + timedelta(minutes=minute), polled=(), watched=LONG)
    first = len(await messages(demo_database, "health"))
    assert first
    await raise_alarms(demo_database, NOW + timedelta(minutes=61), polled=(), watched=LONG)
    assert len(await messages(demo_database, "health")) == 2 * first


async def test_what_an_outage_left_is_no_alarm_until_it_was_watched_for_as_long(demo_database: Database) -> None:
    await make_wait(demo_database, 600)
    await polled(demo_database, timedelta(hours=10))
    assert await troubles(demo_database, NOW, polled=("telegram",), watched=timedelta(minutes=4)) == []
    kinds = [one.kind for one in await troubles(demo_database, NOW, polled=("telegram",), watched=timedelta(minutes=16))]
    assert kinds == ["unsent", "silent"]


async def test_five_minutes_without_an_answered_poll_are_an_alarm_where_the_bot_polls(demo_database: Database) -> None:
    await polled(demo_database, timedelta(minutes=4))
    assert await troubles(demo_database, NOW, polled=("telegram",), watched=LONG) == []
    await polled(demo_database, timedelta(minutes=6))
    (trouble,) = await troubles(demo_database, NOW, polled=("telegram",), watched=LONG)
    assert (trouble.kind, trouble.minutes) == ("silent", 6)
    assert await troubles(demo_database, NOW, polled=(), watched=LONG) == []


async def test_health_counts_what_waits_and_what_became_of_the_rest(demo_database: Database) -> None:
    await make_wait(demo_database, 3)
    state = await health.look(demo_database, NOW, channels=("telegram",))
    assert state.messages_waiting == {"ready": 1} and state.oldest_unsent == 180.0
    async with demo_database.write() as connection:
        await connection.execute(text("UPDATE message SET state = 'dropped', dropped_as = 'expired'"))
    state = await health.look(demo_database, NOW, channels=("telegram",))
    assert state.messages_waiting == {} and state.oldest_unsent is None and state.outcomes == {"dropped_expired": 1}
