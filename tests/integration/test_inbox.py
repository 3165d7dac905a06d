"""The way in: each update stored once, handled in order per chat and once in effect, whatever breaks on the way."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

import db.gaps
import db.inbox
import db.senders
from bot.core.channel import Capabilities
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.services import conversation, inbox
from bot.services.inbox import Waiting
from db.inbox import Update
from db.session import Database, machine_now
from db.tables import HeartbeatRow, InboxRow, SenderRow
from handlers.drain import Drain
from tests.fakes import FixedClock, moment
from tests.integration.desk import FOCAL, MONDAY, Desk, open_desk

CLOCK = FixedClock(moment(MONDAY))
KEY = b"k" * 32


def said(key: int, chat: str = "a", text: str = "x") -> Update:
    return Update(str(key), chat, {"update_id": key, "text": text})


async def store(database: Database, *updates: Update, channel: str = "telegram", next_offset: int | None = None) -> None:
    await inbox.store(database, channel, updates, CLOCK, next_offset=next_offset)


async def rows(database: Database) -> list[Any]:
    async with database.read() as connection:
        return list(await connection.execute(select(InboxRow.__table__).order_by(InboxRow.id)))


async def claim(database: Database, *busy: str, channel: str = "telegram") -> str | None:
    waiting = await inbox.claim(database, channel, set(busy))
    return f"{waiting[0].chat}{waiting[0].payload['update_id']}" if waiting else None


async def run_out(database: Database) -> None:
    """As if the leases of all rows in hand had run out."""
    async with database.write() as connection:
        await connection.execute(update(InboxRow).where(InboxRow.leased_until.is_not(None)).values(leased_until=moment(MONDAY)))


async def test_an_update_that_comes_again_is_stored_once(database: Database) -> None:
    await store(database, said(1), said(2), said(1, text="again"))
    await store(database, said(2), said(3))
    await store(database, said(1), channel="zalo")
    await store(database)
    assert [(row.channel, row.update_key, row.payload["text"]) for row in await rows(database)] == [
        ("telegram", "1", "x"),
        ("telegram", "2", "x"),
        ("telegram", "3", "x"),
        ("zalo", "1", "x"),
    ]


async def test_the_offset_is_stored_with_the_batch_or_not_at_all(database: Database) -> None:
    await store(database, said(1), next_offset=2)
    assert await inbox.offset(database, "telegram") == 2
    with pytest.raises(Exception, match="naive"):
        await inbox.store(database, "telegram", [said(2)], FixedClock(moment(MONDAY).replace(tzinfo=None)), next_offset=3)
    assert await inbox.offset(database, "telegram") == 2
    assert len(await rows(database)) == 1
    await store(database, said(2), next_offset=3)
    assert await inbox.offset(database, "telegram") == 3
    assert await inbox.offset(database, "zalo") is None


async def test_another_bot_on_the_same_database_begins_with_its_own_updates(database: Database) -> None:
    await inbox.store(database, "telegram", [said(900)], CLOCK, bot="111", next_offset=901)
    async with database.write() as connection:
        await db.senders.pause(connection, "telegram", await machine_now(connection) + timedelta(hours=1))
    assert not await inbox.adopt(database, "telegram", "111")
    assert await inbox.offset(database, "telegram", "111") == 901
    # Updates of the new bot have small numbers: the old offset would confirm all of them unread.
    assert await inbox.offset(database, "telegram", "222") is None
    assert await inbox.adopt(database, "telegram", "222")
    assert await inbox.offset(database, "telegram", "222") is None
    async with database.read() as connection:
        assert await db.senders.paused_until(connection, "telegram") is None
    await inbox.store(database, "telegram", [said(5)], CLOCK, bot="222", next_offset=6)
    assert await inbox.offset(database, "telegram", "222") == 6
    assert not await inbox.adopt(database, "telegram", "222")


async def test_a_bot_that_takes_a_channel_over_notes_what_the_channel_can_carry(database: Database) -> None:
    can = Capabilities(max_people=10, max_groups=3, monthly_quota=500)
    await inbox.adopt(database, "zalo", "111", can)
    async with database.read() as connection:
        (one,) = await db.senders.limits(connection)
    assert (one.channel, one.max_people, one.max_groups, one.monthly_quota) == ("zalo", 10, 3, 500)


async def test_an_offset_of_the_time_before_bots_were_told_apart_is_kept(database: Database) -> None:
    async with database.write() as connection:
        await db.senders.set_offset(connection, "telegram", "", 50)
        await connection.execute(update(SenderRow).values(bot=None))
    assert not await inbox.adopt(database, "telegram", "111")
    assert await inbox.offset(database, "telegram", "111") == 50


@pytest.mark.parametrize("kept_for", [timedelta(hours=24), timedelta(0)])
async def test_a_silence_is_written_down_where_nothing_comes_again(database: Database, kept_for: timedelta) -> None:
    clock = FixedClock(moment(MONDAY))

    async def poll_after(minutes: float) -> None:
        async with database.write() as connection:
            ago = await machine_now(connection) - timedelta(minutes=minutes)
            await connection.execute(update(HeartbeatRow).values(machine_at=ago))
        clock.step(minutes=minutes)
        await inbox.polled(database, "zalo", clock, kept_for=kept_for)

    await inbox.polled(database, "zalo", clock, kept_for=kept_for)
    await poll_after(4)
    await poll_after(5.1)
    await poll_after(1)
    async with database.read() as connection:
        gaps = await db.gaps.ended_since(connection, "zalo", moment(MONDAY))
        assert await db.gaps.ended_since(connection, "telegram", moment(MONDAY)) == []
    assert gaps == ([] if kept_for else [("zalo", moment("2024-11-04 08:04"), moment("2024-11-04 08:09") + timedelta(seconds=6))])


async def test_of_a_silence_longer_than_a_platform_keeps_what_nobody_fetched_the_beginning_is_lost(database: Database) -> None:
    clock, day = FixedClock(moment(MONDAY)), timedelta(hours=24)
    for silence, gaps in ((day + timedelta(minutes=4), 0), (timedelta(hours=70), 1)):
        await inbox.polled(database, "telegram", clock, kept_for=day)
        async with database.write() as connection:
            ago = await machine_now(connection) - silence
            await connection.execute(update(HeartbeatRow).values(machine_at=ago))
        before = clock.now()
        clock.step(minutes=silence / timedelta(minutes=1))
        await inbox.polled(database, "telegram", clock, kept_for=day)
        async with database.read() as connection:
            found = await db.gaps.ended_since(connection, "telegram", moment(MONDAY))
        assert found == [("telegram", before, clock.now() - day)][:gaps]


async def test_one_chat_is_handled_in_order_and_other_chats_beside_it(database: Database) -> None:
    await store(database, said(1, "a"), said(2, "a"), said(3, "b"), said(4, "c"))
    assert await claim(database) == "a1"
    # The second of the chat waits for the first, in this process and in any other.
    assert await claim(database, "a") == "b3"
    assert await claim(database) == "c4"
    assert await claim(database) is None
    first, *_ = await rows(database)
    await inbox.finish(database, first.id, CLOCK)
    assert await claim(database, "b", "c") == "a2"
    assert await claim(database, channel="zalo") is None


async def test_what_was_polled_is_claimed_with_its_storing_where_its_chat_is_free(database: Database) -> None:
    await store(database, said(1, "a"))
    batch = [said(2, "a"), said(3, "b"), said(4, "b"), said(5, "busy"), said(6, "c")]
    claimed = await inbox.store(database, "telegram", batch, CLOCK, next_offset=7, busy={"busy"}, places=3)
    # The oldest of each free chat, whenever it was stored, and no more than there are places.
    assert [(one.chat, one.payload["update_id"], one.tries) for one in claimed] == [("a", 1, 1), ("b", 3, 1)]
    assert await claim(database, "busy") == "c6"
    assert await claim(database, "busy") is None
    await inbox.finish(database, claimed[1].inbox_id, CLOCK)
    assert await claim(database, "busy") == "b4"


async def test_what_was_polled_only_waits_where_nobody_is_free_to_handle_it(database: Database) -> None:
    assert await inbox.store(database, "telegram", [said(1)], CLOCK) == []
    assert await inbox.store(database, "telegram", [said(2, "b")], CLOCK, busy={"c", "d"}, places=2) == []
    assert await claim(database) == "a1"
    assert await claim(database) == "b2"


async def test_an_update_is_never_claimed_twice_at_once(database: Database) -> None:
    await store(database, *(said(number, f"chat {number}") for number in range(6)))
    other = Database(database.url)
    try:
        for _ in range(4):
            found = await asyncio.gather(*(claim(one) for one in (database, other) for _ in range(4)))
            if not any(found):
                break
    finally:
        await other.close()
    # Every one was taken once, by whoever: none has more tries than one.
    assert [row.tries for row in await rows(database)] == [1] * 6


async def test_an_update_whose_handler_died_comes_again_when_its_lease_has_run_out(database: Database) -> None:
    await store(database, said(1), said(2))
    assert await claim(database) == "a1"
    assert await claim(database) is None
    await run_out(database)
    assert await claim(database) == "a1"
    assert (await rows(database))[0].tries == 2


async def test_where_no_other_process_can_be_alive_what_a_dead_one_held_is_free_at_once(database: Database) -> None:
    await store(database, said(1))
    await store(database, said(2), channel="zalo")
    async with database.write() as connection:
        for channel in ("telegram", "zalo"):
            assert await db.senders.hold(connection, channel, "dead", timedelta(hours=1)) == 1
    assert await claim(database) == "a1"
    assert await claim(database, channel="zalo") == "a2"
    await inbox.recover(database, "telegram")
    assert await claim(database) == "a1"
    assert await claim(database, channel="zalo") is None
    async with database.write() as connection:
        assert await db.senders.hold(connection, "telegram", "alive", timedelta(hours=1)) == 2
        assert await db.senders.hold(connection, "zalo", "alive", timedelta(hours=1)) is None


async def test_an_effect_is_had_once_even_by_two_who_hold_the_same_update(database: Database) -> None:
    await store(database, said(1))
    (row,) = await rows(database)
    async with database.write() as connection:
        await db.inbox.done(connection, row.id, CLOCK.now(), None)
    # Whoever comes second must undo what it began: its whole transaction fails.
    with pytest.raises(db.inbox.AlreadyDone):
        async with database.write() as connection:
            await db.senders.set_offset(connection, "telegram", "", 99)
            await db.inbox.done(connection, row.id, CLOCK.now(), None)
    assert await inbox.offset(database, "telegram") is None
    await inbox.finish(database, row.id, CLOCK)
    assert (await rows(database))[0].state == "done"


async def test_a_failed_update_waits_a_moment_and_its_chat_with_it(database: Database) -> None:
    await store(database, said(1, "a"), said(2, "a"), said(3, "b"))
    assert await claim(database) == "a1"
    first, *_ = await rows(database)
    async with database.read() as connection:
        before = await machine_now(connection)
    await inbox.failed(database, first.id, "broken")
    assert await claim(database) == "b3"
    first, *_ = await rows(database)
    assert (first.state, first.error) == ("new", "broken")
    assert first.leased_until - before >= timedelta(seconds=1)
    await run_out(database)
    assert await claim(database, "b") == "a1"


async def test_what_was_not_tried_after_all_counts_no_try(database: Database) -> None:
    await store(database, said(1))
    for _ in range(5):
        assert await claim(database) == "a1"
        (row,) = await rows(database)
        async with database.read() as connection:
            before = await machine_now(connection)
        await inbox.put_back(database, row.id)
        assert (await rows(database))[0].leased_until - before >= timedelta(seconds=1)
        await run_out(database)
    assert (await rows(database))[0].tries == 0


async def test_a_parked_update_is_kept_and_lets_the_next_one_pass(database: Database) -> None:
    await store(database, said(1), said(2))
    await claim(database)
    first, second = await rows(database)
    await inbox.park(database, first.id, "no use", CLOCK)
    await inbox.failed(database, first.id, "too late to fail")
    parked, _ = await rows(database)
    assert (parked.state, parked.error, parked.payload) == ("parked", "no use", said(1).payload)
    assert await claim(database) == "a2"
    await inbox.finish(database, second.id, CLOCK)
    # What is done is not parked any more.
    await inbox.park(database, second.id, "no use", CLOCK)
    assert (await rows(database))[1].state == "done"
    assert await claim(database) is None


class DeskInbox:
    """The inbox of a desk as the drain sees it; what a chat says goes to `conversation`."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.database = desk, desk.database

    async def claim(self, busy: set[str], places: int, *, look_first: bool) -> list[Waiting]:
        return await inbox.claim(self.database, "telegram", busy, places, look_first=look_first)

    async def failed(self, waiting: Waiting, error: str) -> None:
        await inbox.failed(self.database, waiting.inbox_id, error)
        await run_out(self.database)

    async def put_back(self, waiting: Waiting) -> None:
        await inbox.put_back(self.database, waiting.inbox_id)

    async def give_up(self, waiting: Waiting, error: str) -> None:
        await conversation.apologise(self.database, self.incoming(waiting.inbox_id, waiting.payload), Capabilities(), KEY, error)

    async def finish(self, waiting: Waiting) -> None:
        await inbox.finish(self.database, waiting.inbox_id, self.desk.clock)

    def incoming(self, inbox_id: int, payload: dict[str, Any]) -> Incoming:
        chat = str(payload["chat"])
        return Incoming(
            inbox_id, "telegram", Happening.TEXT, ChatKind.PRIVATE, chat, chat, chat, "1", self.desk.clock.now(), payload["text"]
        )

    async def handle(self, inbox_id: int, payload: dict[str, Any]) -> None:
        if payload["text"] == "poison":
            raise KeyError("nobody expected this")
        await conversation.receive(self.database, self.incoming(inbox_id, payload), Capabilities(), KEY)


def wrote(key: int, chat: str, text: str) -> Update:
    return Update(str(key), chat, {"chat": chat, "text": text})


async def test_an_update_that_raises_is_tried_three_times_then_parked_with_one_apology(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await store(database, wrote(1, FOCAL, "poison"), wrote(2, FOCAL, "trợ giúp"), wrote(3, "stranger", "chào"))
    door = DeskInbox(desk)
    handled: list[str] = []

    async def handle(inbox_id: int, payload: dict[str, Any]) -> None:
        handled.append(f"{payload['chat']}: {payload['text']}")
        await door.handle(inbox_id, payload)
        if len(handled) == 5:
            drain.stop()

    drain = Drain(door, handle)
    async with asyncio.timeout(20):
        await drain.run()
    assert [one for one in handled if one.startswith(FOCAL)] == [f"{FOCAL}: poison"] * 3 + [f"{FOCAL}: trợ giúp"]
    assert "stranger: chào" in handled
    poison, help_, stranger = await rows(database)
    assert (poison.state, poison.tries, poison.error) == ("parked", 3, "KeyError('nobody expected this')")
    assert [(row.state, row.tries) for row in (help_, stranger)] == [("done", 1)] * 2
    assert (help_.organisation_id, stranger.organisation_id) == (desk.id, None)
    await desk.send_all()
    texts = desk.channel.texts(FOCAL)
    assert len(texts) == 2
    assert texts[0].startswith("Bot gặp trục trặc")
    assert len(desk.channel.texts("stranger")) == 1


async def test_an_update_that_is_done_already_changes_nothing_when_it_comes_again(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await store(database, wrote(1, FOCAL, "trợ giúp"))
    (row,) = await rows(database)
    door = DeskInbox(desk)
    for _ in range(3):
        await door.handle(row.id, row.payload)
    assert len(await desk.rows("answer")) == 1


async def test_eight_chats_are_handled_at_once_and_each_in_order(database: Database) -> None:
    await store(database, *(said(10 * turn + chat, f"chat {chat}") for turn in range(3) for chat in range(10)))
    desk = await open_desk(database)
    inside: set[str] = set()
    most, order = 0, []
    full, all_done = asyncio.Event(), asyncio.Event()

    async def handle(_inbox_id: int, payload: dict[str, Any]) -> None:
        nonlocal most
        turn, chat = divmod(payload["update_id"], 10)
        assert chat not in inside
        inside.add(chat)
        most = max(most, len(inside))
        if len(inside) == 8:
            full.set()
        await full.wait()
        order.append((chat, turn))
        inside.discard(chat)
        if len(order) == 30:
            all_done.set()

    drain = Drain(DeskInbox(desk), handle)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(drain.run())
        await all_done.wait()
        drain.stop()
    assert most == 8
    assert sorted(order) == [(chat, turn) for chat in range(10) for turn in range(3)]
    for chat in range(10):
        assert [turn for which, turn in order if which == chat] == [0, 1, 2]
    assert {row.state for row in await rows(database)} == {"done"}
