"""One sender per token: who holds the lease sends, nobody else; and what the sender does when things go wrong around it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select, update

import db.outbox
import db.senders
from bot.core.channel import Failure
from bot.core.outgoing import Outgoing
from bot.core.pacing import Pacer
from bot.services import deliver, in_hand, outcome
from bot.services import lease as leases
from bot.services import sender as senders
from bot.services.lease import Lease
from bot.services.sender import Sender
from db.session import Database, machine_now
from db.tables import MessageRow, SenderRow
from tests.integration.desk import FOCAL, HEAD, open_desk, unhurried
from tests.waits import lasting, until


async def expire(database: Database) -> None:
    """The holder has been away for longer than its lease."""
    async with database.write() as connection:
        await connection.execute(update(SenderRow).values(leased_until=await machine_now(connection) - timedelta(hours=1)))


async def test_of_two_candidates_one_holds_the_lease(database: Database) -> None:
    leases = [Lease(database, "telegram") for _ in range(4)]
    won = await asyncio.gather(*(lease.hold() for lease in leases))
    assert sorted(won) == [False, False, False, True]
    holder = leases[won.index(True)]
    assert [lease.trusted() for lease in leases] == won
    assert holder.epoch == 1
    assert await holder.hold()
    assert holder.epoch == 1
    # Each token has its own lease.
    assert await Lease(database, "zalo").hold()


async def test_a_lease_that_ran_out_is_taken_over_with_a_higher_epoch(database: Database) -> None:
    first, second = Lease(database, "telegram"), Lease(database, "telegram")
    assert await first.hold()
    assert not await second.hold()
    await expire(database)
    assert await second.hold()
    assert second.epoch == 2
    assert not await first.hold()
    assert not first.trusted()
    assert first.epoch is None


async def test_a_holder_that_was_away_for_too_long_comes_back_under_a_new_epoch(database: Database) -> None:
    lease = Lease(database, "telegram")
    assert await lease.hold()
    await expire(database)
    assert await lease.hold()
    assert lease.epoch == 2


async def test_release_lets_the_other_in_at_once(database: Database) -> None:
    first, second = Lease(database, "telegram"), Lease(database, "telegram")
    assert await first.hold()
    # Whoever does not hold it has nothing to release.
    await second.release()
    assert not await second.hold()
    await first.release()
    assert not first.trusted()
    assert await second.hold()
    assert second.epoch == 2
    await first.release()
    assert second.trusted()
    assert await second.hold()


async def test_trust_outlives_a_renewal_that_fails_and_ends_before_anybody_else_may_take_the_lease(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, whole = [1000.0], db.senders.hold

    async def slow(*given: Any) -> int | None:
        epoch = await whole(*given)
        now[0] += 5.0
        return epoch

    monkeypatch.setattr(leases, "time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr(db.senders, "hold", slow)
    lease, ttl = Lease(database, "telegram"), leases._TTL.total_seconds()
    assert await lease.hold()
    # The lease may have been written as soon as it was asked for: it runs from then on.
    for later, is_trusted in ((2 * senders._RENEW_SECONDS, True), (ttl - 1.0, False)):
        now[0] = 1000.0 + later
        assert lease.trusted() is is_trusted


async def test_an_untrusted_lease_sends_nothing(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    assert not await desk.sender.step()
    other = Lease(database, "telegram")
    assert await other.hold()
    await desk.lease.hold()
    assert not await desk.sender.step()
    assert desk.channel.tried == []
    assert (await desk.row("answer")).state == "ready"
    await other.release()
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["một"]


class Faltering(Lease):
    """A lease whose trust ends between two looks."""

    def __init__(self, database: Database, answers: Iterator[bool]) -> None:
        super().__init__(database, "telegram")
        self._answers = answers

    def trusted(self) -> bool:
        return super().trusted() and next(self._answers)


@pytest.mark.parametrize("looks", [1, 2])
async def test_trust_is_asked_again_right_before_a_send(database: Database, looks: int) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    lease = Faltering(database, iter([True] * looks + [False] * 5))
    await lease.hold()
    sender = desk.new_sender(lease)
    for _ in range(3):
        await sender.step()
    assert len(desk.channel.tried) == looks - 1
    if looks == 1:
        row = await desk.row("answer")
        assert (row.state, row.attempts) == ("ready", 0)


class Stumbling(Database):
    """A store whose next writes fail."""

    failures = 0

    @asynccontextmanager
    async def write(self) -> Any:
        if self.failures:
            self.failures -= 1
            raise OSError("the store is away")
        async with super().write() as connection:
            yield connection


async def test_an_outcome_that_could_not_be_stored_is_stored_later(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 0.0)
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(FOCAL, "hai", "2/1")
    stumbling = Stumbling(database.url)
    lease = Lease(stumbling, "telegram")
    sender = Sender(stumbling, desk.channel, desk.clock, lease, unhurried())
    done = asyncio.Event()

    async def go_away(_chat: str, _outgoing: Outgoing) -> None:
        stumbling.failures = 3

    async def last(_chat: str, _outgoing: Outgoing) -> None:
        done.set()

    desk.channel.will(go_away, last)
    try:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            group.create_task(sender.run())
            await done.wait()
            sender.stop()
    finally:
        await stumbling.close()
    assert desk.channel.texts(FOCAL) == ["một", "hai"]
    assert [row.state for row in await desk.rows()] == ["sent", "sent"]


async def test_whatever_a_channel_raises_the_row_is_not_left_in_hand(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.will(ValueError("invalid literal for int()"))
    await desk.send_all()
    row = await desk.row("answer")
    assert (row.state, row.unknowns) == ("unknown", 1)
    assert "invalid literal" in row.last_error


async def test_a_row_left_in_hand_by_the_own_epoch_is_found_again(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    for who, text, slot in ((FOCAL, "một", "1/1"), (HEAD, "hai", "2/1"), (FOCAL, "ba", "3/1")):
        await desk.answer(who, text, slot)
    await desk.lease.hold()
    assert desk.lease.epoch is not None
    ids = {row.text_plain: row.id for row in await desk.rows()}
    async with database.write() as connection:
        # The commit of the first claim arrived, the word of it did not; the second was claimed a moment ago, the third is in hand.
        now = await machine_now(connection)
        for row_id in ids.values():
            await db.outbox.take(connection, [{"row": row_id, "lease_epoch": desk.lease.epoch, "intent_at": now}])
        old = MessageRow.text_plain.in_(("một", "ba"))
        await connection.execute(update(MessageRow).where(old).values(intent_at=now - outcome.LEFT_IN_HAND))
    assert await outcome.rescue(database, "telegram", desk.lease.epoch, desk.clock.now(), in_hand={ids["ba"]}) == 1
    assert {row.text_plain: row.state for row in await desk.rows()} == {"một": "unknown", "hai": "leased", "ba": "leased"}


async def test_stop_claims_nothing_more_finishes_what_is_in_flight_and_gives_the_lease_back(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một", "1/1")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_chat: str, _outgoing: Outgoing) -> None:
        begun.set()
        await go_on.wait()

    desk.channel.will(slow)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        running = group.create_task(desk.sender.run())
        await begun.wait()
        await desk.answer(HEAD, "hai", "2/1")
        desk.sender.stop()
        assert not running.done()
        assert not await Lease(database, "telegram").hold()
        go_on.set()
        await running
    one, two = await desk.rows()
    assert (one.state, two.state) == ("sent", "ready")
    assert await Lease(database, "telegram").hold()


async def test_no_more_than_a_few_sends_are_in_hand_at_once(database: Database) -> None:
    desk = await open_desk(database)
    most = senders._IN_FLIGHT
    for number in range(2 * most):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    at_once: list[int] = []
    full, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_chat: str, _outgoing: Outgoing) -> None:
        async with database.read() as connection:
            at_once.append(await _leased(connection))
        if len(at_once) == most:
            full.set()
        await go_on.wait()

    desk.channel.will(*[slow] * (2 * most))
    desk.channel.fail(Failure.NOT_SENT)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.sender.run())
        await full.wait()
        # What is claimed is on its way: a row does not wait for its turn with its intent written.
        async with database.read() as connection:
            assert await _leased(connection) == most
        desk.sender.stop()
        go_on.set()
    assert len(desk.channel.sent) == most
    assert max(at_once) == most


async def _leased(connection: Any) -> int:
    return len(await db.outbox.left_in_hand(connection, "telegram", 99))


async def test_a_new_sender_rests_as_long_as_the_platform_told_the_old_one(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.lease.hold()
    async with database.write() as connection:
        now = await machine_now(connection)
        await db.senders.pause(connection, "telegram", now + leases._TTL * 40)
    assert not await desk.sender.step()
    assert desk.channel.tried == []


@pytest.mark.parametrize("burst", [3.0, 1e6])
async def test_a_sender_that_is_woken_waits_for_no_look_as_long_as_something_can_leave(
    database: Database, monkeypatch: pytest.MonkeyPatch, burst: float
) -> None:
    monkeypatch.setattr(senders, "_LOOK_SECONDS", 60.0)
    monkeypatch.setattr(senders, "_RENEW_SECONDS", 60.0)
    desk = await open_desk(database)
    sender = Sender(database, desk.channel, desk.clock, desk.lease, Pacer(per_second=1e6, burst=burst, per_chat=1e6, chat_burst=1e6))
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        running = group.create_task(sender.run())
        await until(lambda: sender._epoch_now() is not None)
        for slot in "ab":
            for number in range(30):
                await desk.answer(f"người {number}", slot, f"{number}/{slot}", known=False)
            sender.wake()

            async def are_sent() -> bool:
                async with database.read() as connection:
                    found = await connection.execute(select(MessageRow.state).where(MessageRow.kind == "answer"))
                return set(found.scalars()) == {"sent"}

            await until(are_sent)
        running.cancel()


async def test_a_sender_that_has_nothing_to_send_rests(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senders, "_LOOK_SECONDS", 60.0)
    monkeypatch.setattr(senders, "_RENEW_SECONDS", 60.0)
    desk, whole, looks = await open_desk(database), deliver.claim, list[int]()

    async def claim(*given: Any, **more: Any) -> deliver.Claimed:
        looks.append(1)
        return await whole(*given, **more)

    monkeypatch.setattr(deliver, "claim", claim)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        running = group.create_task(desk.sender.run())
        await until(lambda: desk.sender._epoch_now() is not None)
        desk.sender.wake()
        await until(lambda: looks)
        await lasting(0.3)
        running.cancel()
    assert len(looks) == 1
