"""The sender at work: its lease and its pace, and that what the platform said yes to is stored also when a claim comes to nothing."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

import db.outbox
from bot.core.delivery import Priority
from bot.core.outgoing import Outgoing, Sent
from bot.core.pacing import Pacer
from bot.services import deliver, in_hand, lease, outcome
from bot.services import sender as senders
from bot.services.deliver import Claimed
from bot.services.sender import Sender
from db.session import Database, machine_now
from db.tables import MessageRow
from tests.integration.desk import FOCAL, HEAD, NEXT_MONDAY, Busy, Desk, desk_with_task, open_desk, sending
from tests.waits import lasting, until


async def are_sent(database: Database) -> bool:
    async with database.read() as connection:
        found = await connection.execute(select(MessageRow.state).where(MessageRow.kind == "answer"))
    return set(found.scalars()) == {"sent"}


async def accepted(desk: Desk) -> None:
    """The platform has said yes to a first answer, and nothing has stored that yet."""
    await desk.answer(FOCAL, "một", "1/1")
    desk.sender.wake()
    await until(lambda: len(desk.sender._in_hand._accepted) == 1)
    assert (await desk.row("answer")).state == "leased"


async def test_the_lease_is_renewed_as_long_as_the_sender_runs(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senders, "_RENEW_SECONDS", 0.05)
    monkeypatch.setattr(senders, "_LOOK_SECONDS", 0.05)
    desk, held = await open_desk(database), list[bool]()
    whole = lease.Lease.hold

    async def hold(one: lease.Lease) -> bool:
        held.append(await whole(one))
        return held[-1]

    monkeypatch.setattr(lease.Lease, "hold", hold)
    async with sending(desk):
        await until(lambda: len(held) > 3)
    assert all(held)


async def test_nothing_leaves_before_the_rows_of_the_holder_before_were_seen_to(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL)
    begun, go_on, whole = asyncio.Event(), asyncio.Event(), outcome.rescue

    async def rescue(*given: Any, **more: Any) -> int:
        begun.set()
        await go_on.wait()
        return await whole(*given, **more)

    monkeypatch.setattr(outcome, "rescue", rescue)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.sender.run())
        await begun.wait()
        assert desk.lease.trusted()
        assert await desk.answer_along(FOCAL, "một", "1/1") == ()
        go_on.set()
        await until(lambda: desk.channel.texts(FOCAL) == ["một"])
        desk.sender.stop()


async def test_rows_are_claimed_no_faster_than_the_pace_of_the_token(database: Database) -> None:
    desk = await open_desk(database)
    pacer, spent = Pacer(per_second=20.0, burst=1.0, per_chat=1e6, chat_burst=1e6), list[float]()
    whole = pacer.spend

    def spend(chat: str, is_group: bool, now: float) -> None:
        spent.append(now)
        whole(chat, is_group, now)

    pacer.spend = spend  # type: ignore[method-assign]
    desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    for number in range(5):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    async with sending(desk):
        desk.sender.wake()
        await until(lambda: len(desk.channel.sent) == 5)
    assert all(later - earlier >= 0.0499 for earlier, later in pairwise(spent))


async def test_what_a_slow_commit_held_up_does_not_leave_with_more_than_a_second_may_hold(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database)
    pacer, left, whole = Pacer(per_second=10.0, burst=2.0, per_chat=1e6, chat_burst=1e6), list[float](), desk.channel.send
    desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)

    async def send(chat: str, outgoing: Outgoing) -> Sent:
        left.append(time.monotonic())
        return await whole(chat, outgoing)

    monkeypatch.setattr(desk.channel, "send", send)
    claim, held_up = deliver.claim, list[Claimed]()

    async def claim_slowly(*given: Any, **more: Any) -> Claimed:
        """As if the commits of the first second all came together at its end."""
        claimed = await claim(*given, **more)
        if len(held_up) < 10 and claimed.in_hand:
            held_up.append(claimed)
            if len(held_up) < 10:
                return replace(claimed, in_hand=())
            return replace(claimed, in_hand=tuple(one for each in held_up for one in each.in_hand))
        return claimed

    monkeypatch.setattr(deliver, "claim", claim_slowly)
    for number in range(25):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    async with sending(desk):
        desk.sender.wake()
        await until(lambda: len(desk.channel.sent) == 25)
    assert max(sum(1 for other in left if start <= other < start + 1.0) for start in left) <= 12


@pytest.mark.parametrize("row_is_to_blame", [True, False])
async def test_what_was_accepted_is_stored_apart_when_the_claim_that_took_it_along_comes_to_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch, row_is_to_blame: bool
) -> None:
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)
    monkeypatch.setattr(senders, "_TROUBLE_SECONDS", 0.0)
    desk = await open_desk(database, FOCAL, HEAD)
    broken, take, claim = [True], db.outbox.take, deliver.claim

    async def cannot_be_taken(*given: Any) -> None:
        if broken.pop() if broken else False:
            raise KeyError("nobody expected this")
        await take(*given)

    async def cannot_claim(*given: Any, **more: Any) -> Claimed:
        if more["accepted"] and broken:
            broken.clear()
            raise OSError("the store is away")
        return await claim(*given, **more)

    async with sending(desk):
        await accepted(desk)
        if row_is_to_blame:
            monkeypatch.setattr(db.outbox, "take", cannot_be_taken)
        else:
            monkeypatch.setattr(deliver, "claim", cannot_claim)
        await desk.answer(HEAD, "hai", "2/1")
        desk.sender.wake()
        await until(lambda: not broken)

        async def first_is_stored() -> bool:
            return bool((await desk.rows())[0].state == "sent")

        await until(first_is_stored)
        assert desk.channel.texts(FOCAL) == ["một"]
        if not row_is_to_blame:
            await until(lambda: desk.channel.texts(HEAD) == ["hai"])


async def test_a_sender_that_is_broken_off_ends_at_once_and_nothing_leaves_behind_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(senders, "_MOMENT", 0.0)
    desk = await open_desk(database)
    desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6))
    go_on, claiming, claim = asyncio.Event(), list[int](), deliver.claim

    async def slow(_chat: str, _outgoing: Outgoing) -> None:
        await go_on.wait()

    async def then_never(*given: Any, **more: Any) -> Claimed:
        if len(desk.channel.tried) == 3:
            claiming.append(1)
            await asyncio.Event().wait()
        return await claim(*given, **more)

    desk.channel.will(*[slow] * 3)
    monkeypatch.setattr(deliver, "claim", then_never)
    for number in range(3):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    async with asyncio.timeout(20):
        running = asyncio.create_task(desk.sender.run())
        await until(lambda: desk.sender._epoch_now() is not None)
        desk.sender.wake()
        await until(lambda: claiming)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert not desk.lease.trusted()
        go_on.set()
        await lasting(0.05)
    assert desk.channel.sent == []


async def test_the_timers_of_a_sender_at_work_raise_nothing(database: Database) -> None:
    desk, wrong = await open_desk(database), list[Any]()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: wrong.append(context))
    async with sending(desk):
        for number in range(3):
            await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
            desk.sender.wake()
            await until(lambda: are_sent(database))
    assert wrong == []


async def test_a_yes_that_comes_back_when_nothing_runs_any_more_is_stored_with_the_last_ones(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.lease.hold()
    await desk.sender._look_after(())
    (row,) = (await desk.sender._claim(1)).in_hand
    rows = desk.sender._in_hand
    rows.accept(row, Sent("m7"))
    rows.store_apart(rows.take_along())
    assert (len(rows.ids), rows.under_way) == (1, 0)
    await rows.store_accepted()
    assert (len(rows.ids), rows.under_way) == (0, 0)
    found = await desk.row("answer")
    assert (found.state, found.provider_id) == ("sent", "m7")


async def test_a_sender_that_stops_waits_only_for_a_moment_for_a_store_that_is_away(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_hand, "_TROUBLE_SECONDS", 0.0)
    desk, tried = await open_desk(database, FOCAL), list[int]()

    async def away(*_: Any) -> None:
        tried.append(1)
        if len(tried) == 9:
            desk.sender.stop()
        raise OSError("the store is away")

    monkeypatch.setattr(outcome, "record_sent", away)
    await desk.answer(FOCAL, "một", "1/1")
    async with asyncio.timeout(20):
        await desk.sender.run()
    assert len(tried) > 9
    assert (await desk.row("answer")).state == "leased"
    assert not desk.sender._in_hand.ids


@pytest.mark.parametrize("what", ["claim", "outcome"])
async def test_a_store_that_is_away_is_given_time_to_come_back(database: Database, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 60.0)
    monkeypatch.setattr(senders, "_LOOK_SECONDS", 0.01)
    desk, tried = await open_desk(database, FOCAL), list[int]()

    async def away(*_: Any, **__: Any) -> None:
        tried.append(1)
        raise OSError("the store is away")

    monkeypatch.setattr(*((deliver, "claim", away) if what == "claim" else (outcome, "record_sent", away)))
    await desk.answer(FOCAL, "một", "1/1")
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        running = group.create_task(desk.sender.run())
        await until(lambda: tried)
        await lasting(0.2)
        running.cancel()
    assert len(tried) == 1


async def test_a_yes_nobody_stores_along_is_asked_about_when_its_time_has_come_and_not_before(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_hand, "_COMPANY", 0.2)
    desk, asked, whole = await open_desk(database, FOCAL), list[int](), in_hand.RowsInHand._store_late

    def store_late(rows: in_hand.RowsInHand) -> None:
        asked.append(1)
        whole(rows)

    monkeypatch.setattr(in_hand.RowsInHand, "_store_late", store_late)
    async with sending(desk):
        await accepted(desk)
        await until(lambda: are_sent(database))
    assert len(asked) <= 2  # A timer may come a moment too early.


def wide() -> Pacer:
    """A pace that lets rows be claimed together."""
    return Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6)


async def test_rows_that_cannot_be_taken_together_are_taken_each_by_itself_and_leave_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, take = await open_desk(database), db.outbox.take
    desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, wide())

    async def one_at_a_time(connection: Any, rows: Any) -> None:
        if len(rows) > 1:
            raise KeyError("nobody expected this")
        await take(connection, rows)

    monkeypatch.setattr(db.outbox, "take", one_at_a_time)
    for number in range(3):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    async with sending(desk):
        desk.sender.wake()
        await until(lambda: are_sent(database))
    assert sorted(chat for chat, _ in desk.channel.sent) == ["người 0", "người 1", "người 2"]


async def test_behind_a_row_that_cannot_be_composed_the_next_one_is_looked_at_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(senders, "_LOOK_SECONDS", 60.0)
    monkeypatch.setattr(senders, "_RENEW_SECONDS", 60.0)

    async def breaks(*_: Any, **__: Any) -> None:
        raise KeyError("nobody expected this")

    desk = await desk_with_task(database, FOCAL, HEAD, at=NEXT_MONDAY)
    monkeypatch.setattr(deliver, "compose", breaks)
    await desk.tick()

    async def both_are_tried() -> bool:
        return [row.attempts for row in await desk.rows("digest")] == [1, 1]

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        running = group.create_task(desk.sender.run())
        await until(lambda: desk.sender._epoch_now() is not None)
        desk.sender.wake()
        await until(both_are_tried)
        running.cancel()


async def test_events_claimed_together_are_each_counted_as_tried_once(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    a = await desk.assignment()
    desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, wide())
    async with database.write() as connection:
        for number, who in enumerate((FOCAL, HEAD, FOCAL), 1):
            told = {"recipient": f"person:{desk.people[who]}", "slot": f"{number}/granted", "priority": Priority.EVENT, "tasks": [a.id]}
            await desk.add(connection, kind="decision", text_html=None, text_plain=f"tin {number}", chat=who, **told)
    await desk.lease.hold()
    await desk.sender._look_after(())
    assert len((await desk.sender._claim(12)).in_hand) == 3
    assert [(row.state, row.attempts) for row in await desk.rows("decision")] == [("leased", 1)] * 3


async def test_an_empty_ledger_is_looked_at_and_nothing_is_found(database: Database) -> None:
    desk = await open_desk(database)
    found = await deliver.claim(database, "telegram", desk.channel.can, 1, desk.clock.now(), Busy())
    assert (found.looked, found.in_hand, found.more) == (0, (), False)


async def test_a_row_of_a_kind_only_a_later_version_knows_waits_for_it_and_stands_before_nobody(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    async with database.write() as connection:
        for who, kind, text in ((FOCAL, "from_tomorrow", None), (HEAD, "decision", "tin")):
            told = {"recipient": f"person:{desk.people[who]}", "slot": "1/told", "priority": Priority.EVENT, "text_plain": text}
            await desk.add(connection, kind=kind, text_html=None, chat=who, **told)
        before = await machine_now(connection)
    await desk.send_all()
    assert desk.channel.texts(HEAD) == ["tin"]
    row = await desk.row("from_tomorrow")
    assert (row.state, row.attempts) == ("ready", 0)
    assert timedelta(minutes=1) < row.retry_at - before < timedelta(hours=1)


class Noting(Busy):
    """A pace that never makes anybody wait, and notes for whom it was asked and what left."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, bool, bool]] = set()
        self.left: set[tuple[str, bool]] = set()

    def wait(self, chat: str, is_group: bool, *, is_answer: bool) -> float:
        self.asked.add((chat, is_group, is_answer))
        return 0.0

    def spend(self, chat: str, is_group: bool) -> None:
        self.left.add((chat, is_group))


async def test_a_group_is_paced_as_a_group_a_person_as_a_person_and_an_answer_as_an_answer(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-11 08:30")
    await desk.bind_group("all")
    await desk.tick()
    await desk.answer(HEAD, "một", "1/1")
    await desk.lease.hold()
    assert desk.lease.epoch is not None
    pace, chats = Noting(), list[tuple[str, bool]]()
    for _ in range(3):
        claimed = await deliver.claim(database, "telegram", desk.channel.can, desk.lease.epoch, desk.clock.now(), pace)
        chats += [(row.chat, row.is_group) for row in claimed.in_hand]
    assert pace.asked == {(HEAD, False, True), (FOCAL, False, False), ("all", True, False)}
    assert pace.left == set(chats) == {(HEAD, False), (FOCAL, False), ("all", True)}
