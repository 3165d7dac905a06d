"""What is asked of the updates that came: of each condition one update that differs in it alone, and is left alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from db import inbox, organisations
from db.inbox import Update
from db.session import Connection, Database
from db.tables import InboxRow

AT = datetime(2026, 11, 20, 5, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
HERE = "telegram"


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    async with database.write() as made:
        yield made


async def row(connection: Connection, key: str, channel: str = HERE) -> Any:
    asked = select(InboxRow.__table__).where(InboxRow.update_key == key, InboxRow.channel == channel)
    return (await connection.execute(asked)).one()


async def come(connection: Connection, *keys: str, chat: str = "a", channel: str = HERE, at: datetime = AT) -> list[int]:
    await inbox.store(connection, channel, [Update(key, chat, {"key": key}) for key in keys], at)
    return [(await row(connection, key, channel)).id for key in keys]


async def claimed(connection: Connection, *busy: str, now: datetime = AT, channel: str = HERE, most: int = 10) -> list[str]:
    return [one.payload["key"] for one in await inbox.claim(connection, channel, busy, now, now + A_MINUTE, most=most)]


async def test_the_oldest_of_each_free_chat_is_claimed_and_leased_until_its_lease_has_run_out(connection: Connection) -> None:
    await come(connection, "1", "2")
    await come(connection, "3", chat="b")
    await come(connection, "4", chat="c")
    await come(connection, "5", chat="d", channel="zalo")
    assert await claimed(connection, "b", most=1) == ["1"]
    first = await row(connection, "1")
    assert (first.leased_until, first.tries) == (AT + A_MINUTE, 1)
    assert await claimed(connection, "b") == ["4"]
    assert await claimed(connection, "b", "c", now=AT + A_MINUTE) == []
    assert await claimed(connection, "b", "c", now=AT + A_MINUTE + timedelta(microseconds=1)) == ["1"]
    assert (await row(connection, "1")).tries == 2
    assert await claimed(connection, channel="zalo") == ["5"]


async def test_of_many_chats_those_that_have_waited_longest_are_claimed_whatever_they_are_called(connection: Connection) -> None:
    for key, chat in zip(("1", "2", "3", "4"), "zbya", strict=True):
        await come(connection, key, chat=chat)
    assert await claimed(connection, most=3) == ["1", "2", "3"]


async def test_one_chat_of_two_channels_is_two_chats(connection: Connection) -> None:
    await come(connection, "1")
    await come(connection, "2", channel="zalo")
    assert await claimed(connection, channel="zalo") == ["2"]
    assert await claimed(connection) == ["1"]


async def test_whether_an_update_waits_is_asked_of_a_channel_and_of_chats_nobody_is_busy_with(connection: Connection) -> None:
    assert not await inbox.any_waiting(connection, HERE, ())
    (made,) = await come(connection, "1")
    assert await inbox.any_waiting(connection, HERE, ("b",))
    assert not await inbox.any_waiting(connection, HERE, ("a",))
    assert not await inbox.any_waiting(connection, "zalo", ())
    await inbox.done(connection, made, AT, None)
    assert not await inbox.any_waiting(connection, HERE, ())


async def test_waiting_are_those_that_are_neither_done_nor_parked(connection: Connection) -> None:
    made = await come(connection, "1", "2", "3", "4", "5")
    await inbox.done(connection, made[0], AT, None)
    await inbox.park(connection, made[1], "x", AT)
    assert await inbox.count_waiting(connection) == 3


async def test_an_update_that_is_done_has_its_organisation_and_can_neither_fail_nor_be_parked_nor_done_again(
    connection: Connection,
) -> None:
    organisation = await organisations.add(connection, code="ta", name="ta", short_name="ta")
    first, other = await come(connection, "1", "2")
    await inbox.failed(connection, first, "an error that passed", retry_at=AT)
    await connection.execute(update(InboxRow).values(tries=2))
    assert not await inbox.is_done(connection, first)
    await inbox.done(connection, first, AT, organisation.id)
    done = await row(connection, "1")
    assert (done.state, done.done_at, done.organisation_id, done.error) == ("done", AT, organisation.id, None)
    assert await inbox.is_done(connection, first)
    assert not await inbox.is_done(connection, other)
    await inbox.failed(connection, first, "late", retry_at=AT + A_MINUTE)
    await inbox.park(connection, first, "late", AT + A_MINUTE)
    await inbox.put_back(connection, first, retry_at=AT + A_MINUTE)
    with pytest.raises(inbox.AlreadyDone):
        await inbox.done(connection, first, AT + A_MINUTE, None)
    assert await row(connection, "1") == done
    assert (await row(connection, "2")).state == "new"


async def test_the_beginning_of_an_error_is_kept_and_other_updates_have_none(connection: Connection) -> None:
    first, second, _other = await come(connection, "1", "2", "3")
    await inbox.failed(connection, first, "x" * 3000, retry_at=AT + A_MINUTE)
    await inbox.park(connection, second, "y" * 3000, AT)
    failed, parked, other = [await row(connection, key) for key in ("1", "2", "3")]
    assert (failed.error, failed.leased_until, failed.state) == ("x" * 2000, AT + A_MINUTE, "new")
    assert (parked.error, parked.done_at, parked.state) == ("y" * 2000, AT, "parked")
    assert (other.error, other.leased_until, other.state) == (None, None, "new")


async def test_a_try_that_was_none_is_taken_back_but_never_below_nothing(connection: Connection) -> None:
    first, _other = await come(connection, "1", "2")
    await connection.execute(update(InboxRow).values(tries=2))
    for left in (1, 0, 0):
        await inbox.put_back(connection, first, retry_at=AT)
        assert (await row(connection, "1")).tries == left
    assert ((await row(connection, "1")).leased_until, (await row(connection, "2")).tries) == (AT, 2)


async def test_lately_are_updates_of_one_chat_of_one_channel_written_after_an_instant_up_to_one_of_them(connection: Connection) -> None:
    first, *_ = await come(connection, "1", at=AT)
    *_, last = await come(connection, "2", "3", at=AT + A_MINUTE)
    await come(connection, "4", chat="b", at=AT + A_MINUTE)
    await come(connection, "5", channel="zalo", at=AT + A_MINUTE)
    assert await inbox.recent(connection, HERE, "a", AT, last) == 2
    assert await inbox.recent(connection, HERE, "a", AT - A_MINUTE, last) == 3
    assert await inbox.recent(connection, HERE, "a", AT - A_MINUTE, first) == 1
    for written, found in ((AT, 1), (AT + A_MINUTE, 2)):
        await connection.execute(update(InboxRow).where(InboxRow.id == last).values(written_at=written))
        assert await inbox.recent(connection, HERE, "a", AT, last) == found


async def test_what_a_dead_process_of_one_channel_held_is_free(connection: Connection) -> None:
    made = await come(connection, "1", "2")
    await come(connection, "3", channel="zalo")
    await connection.execute(update(InboxRow).values(leased_until=AT + A_MINUTE))
    await inbox.done(connection, made[1], AT, None)
    await inbox.free_all(connection, HERE)
    assert (await row(connection, "1")).leased_until is None
    assert (await row(connection, "2")).leased_until == AT + A_MINUTE
    assert (await row(connection, "3", "zalo")).leased_until == AT + A_MINUTE
