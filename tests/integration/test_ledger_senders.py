"""What is kept of a channel's bot: everything said of one channel leaves the other as it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from db import senders
from db.session import Connection, Database, machine_now
from db.tables import SenderRow

ONE, OTHER = "telegram", "zalo"
TTL = timedelta(minutes=1)


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    async with database.write() as made:
        yield made


async def row(connection: Connection, channel: str) -> Any:
    return (await connection.execute(select(SenderRow.__table__).where(SenderRow.channel == channel))).one()


async def test_the_lease_of_one_channel_is_taken_renewed_and_given_back_without_the_other(connection: Connection) -> None:
    assert await senders.hold(connection, OTHER, "a", TTL) == 1
    before = await row(connection, OTHER)
    assert await senders.hold(connection, ONE, "a", TTL) == 1
    assert await senders.hold(connection, ONE, "a", 3 * TTL) == 1
    assert (await row(connection, ONE)).leased_until > before.leased_until
    assert await senders.hold(connection, ONE, "b", TTL) is None
    await senders.release(connection, ONE, "b")
    assert await senders.hold(connection, ONE, "b", TTL) is None
    await senders.release(connection, ONE, "a")
    assert (await row(connection, ONE)).holder is None
    assert await senders.hold(connection, ONE, "b", TTL) == 2
    assert await row(connection, OTHER) == before


async def test_a_freed_lease_is_taken_at_once_and_only_that_of_its_channel(connection: Connection) -> None:
    await senders.hold(connection, ONE, "a", TTL)
    await senders.hold(connection, OTHER, "a", TTL)
    before = await row(connection, OTHER)
    await senders.free(connection, ONE)
    assert await senders.hold(connection, ONE, "b", TTL) == 2
    assert await row(connection, OTHER) == before


async def test_who_holds_a_lease_is_told_until_it_has_run_out(connection: Connection) -> None:
    now = await machine_now(connection)
    assert await senders.holder(connection, now) is None
    await senders.hold(connection, ONE, "a", TTL)
    until = (await row(connection, ONE)).leased_until
    assert await senders.holder(connection, until) == "a"
    assert await senders.holder(connection, until + timedelta(microseconds=1)) is None
    await senders.hold(connection, OTHER, "a", TTL)
    assert await senders.holder(connection, now) == "a"
    await senders.free(connection, OTHER)
    await senders.free(connection, ONE)
    assert await senders.holder(connection, now) is None


async def test_the_longer_rest_stands_and_rests_one_channel_only(connection: Connection) -> None:
    at = datetime(2026, 11, 20, 5, tzinfo=UTC)
    for channel in (ONE, OTHER):
        await senders.hold(connection, channel, "a", TTL)
    for told, rests in ((at, at), (at + TTL, at + TTL), (at, at + TTL)):
        await senders.pause(connection, ONE, told)
        assert await senders.paused_until(connection, ONE) == rests
    assert await senders.paused_until(connection, OTHER) is None


async def test_updates_go_on_where_this_bot_was_and_from_the_start_for_another(connection: Connection) -> None:
    assert await senders.offset(connection, ONE, "x") is None
    await senders.set_offset(connection, ONE, "x", 50)
    await senders.set_offset(connection, OTHER, "x", 7)
    await senders.set_offset(connection, ONE, "x", 51)
    assert [await senders.offset(connection, *asked) for asked in ((ONE, "x"), (ONE, "y"), (OTHER, "x"))] == [51, None, 7]
    await connection.execute(update(SenderRow).where(SenderRow.channel == ONE).values(bot=None))
    # Written before bots were told apart: whoever asks is taken to be the one.
    assert await senders.offset(connection, ONE, "x") == 51
    assert not await senders.adopt(connection, ONE, "x")
    assert await senders.offset(connection, ONE, "x") == 51
    at = datetime(2026, 11, 20, 5, tzinfo=UTC)
    await senders.pause(connection, ONE, at)
    await senders.pause(connection, OTHER, at)
    assert await senders.adopt(connection, ONE, "y")
    assert await senders.offset(connection, ONE, "y") is None
    assert await senders.paused_until(connection, ONE) is None
    assert (await senders.offset(connection, OTHER, "x"), await senders.paused_until(connection, OTHER)) == (7, at)


async def test_a_channel_that_never_had_a_bot_is_adopted_and_known_from_then_on(connection: Connection) -> None:
    assert not await senders.adopt(connection, ONE, "x")
    assert (await row(connection, ONE)).bot == "x"
    assert not await senders.adopt(connection, OTHER, "y")
    assert (await row(connection, ONE)).bot == "x"
    assert await senders.adopt(connection, ONE, "z")


async def test_whoever_adopts_a_channel_says_nothing_of_another_whose_bot_is_not_known(connection: Connection) -> None:
    for channel in (ONE, OTHER):
        await senders.hold(connection, channel, "a", TTL)
    assert not await senders.adopt(connection, ONE, "x")
    assert (await row(connection, OTHER)).bot is None


async def test_limits_and_a_spent_month_are_those_of_one_channel_told_in_the_order_of_names(connection: Connection) -> None:
    until = datetime(2026, 12, 1, tzinfo=UTC)
    for channel in (OTHER, ONE):
        await senders.hold(connection, channel, "a", TTL)
    await senders.note_limits(connection, OTHER, 10, 3, 500)
    await senders.exhaust(connection, OTHER, until)
    assert [tuple(one) for one in await senders.limits(connection)] == [(ONE, None, None, None, None), (OTHER, 10, 3, 500, until)]
    await senders.exhaust(connection, ONE, until)
    await senders.exhaust(connection, OTHER, None)
    assert [one.exhausted_until for one in await senders.limits(connection)] == [until, None]
