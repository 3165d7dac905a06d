"""An answer is claimed in the transaction that writes it, where nothing stands before it; and what becomes of it when something does."""

from __future__ import annotations

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

import db.messages
from bot.core.pacing import Pacer
from bot.services import deliver, in_hand, outcome, sender
from bot.services.deliver import Claimed
from bot.services.in_hand import CannotGoAlong
from db.session import Connection, Database
from tests.integration.desk import FOCAL, HEAD, Desk, open_desk, sending
from tests.waits import until

AWAY = OperationalError("UPDATE message", {}, Exception("database is locked"))


async def states(desk: Desk) -> list[str]:
    return [row.state for row in await desk.rows()]


async def test_an_answer_is_in_hand_as_soon_as_it_is_written_and_leaves_without_being_claimed(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    async with sending(desk):
        claimed = await desk.answer_along(FOCAL, "một", "1/1")
        assert await states(desk) == ["leased"]
        await desk.sender.send_claimed(claimed)
        await until(lambda: desk.channel.texts(FOCAL) == ["một"])
    assert await states(desk) == ["sent"]
    (row,) = await desk.rows()
    assert (row.attempts, row.lease_epoch) == (1, 1)


async def test_a_transaction_that_is_undone_leaves_nothing_in_hand_and_nothing_to_send(database: Database) -> None:
    desk = await open_desk(database, FOCAL)

    async def claim_and_fail(connection: Connection) -> None:
        assert (await desk.sender.claim_answers(connection)).in_hand
        raise RuntimeError("the disk is full")

    async with sending(desk):
        with pytest.raises(RuntimeError):
            await desk.answer(FOCAL, "một", "1/1", at_end=claim_and_fail)
        assert await states(desk) == []
        claimed = await desk.answer_along(FOCAL, "hai", "1/1")
        await desk.sender.send_claimed(claimed)
    assert desk.channel.texts(FOCAL) == ["hai"]


async def test_an_answer_waits_for_its_turn_while_another_row_is_on_its_way(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(*_: object) -> None:
        begun.set()
        await go_on.wait()

    desk.channel.will(slow)
    async with sending(desk):
        await desk.answer(FOCAL, "một", "1/1")
        desk.sender.wake()
        await begun.wait()
        assert await desk.answer_along(HEAD, "hai", "2/1") == ()
        go_on.set()
        await until(lambda: desk.channel.texts(HEAD) == ["hai"])


async def test_what_is_not_finished_or_no_answer_does_not_go_along(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    async with sending(desk):
        assert await desk.answer_along(FOCAL, "", "1/1", kind="digest", text_html=None, text_plain=None) == ()
        assert await desk.answer_along(HEAD, "tin", "2/1", kind="decision", priority=2) == ()


async def test_whether_anything_waits_beside_the_answer_is_said_so_that_the_sender_looks_only_then(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    said: list[Claimed] = []

    async def alone(connection: Connection) -> None:
        said.append(await desk.sender.claim_answers(connection))

    async def beside(connection: Connection) -> None:
        await desk.add(connection, **desk.answer_row(HEAD, "tin", "2/2", kind="decision", priority=2))
        await alone(connection)

    async with sending(desk):
        for text, slot, at_end in (("một", "1/1", alone), ("hai", "2/1", beside)):
            await desk.answer(FOCAL, text, slot, at_end=at_end)
            await desk.sender.send_claimed(said[-1].in_hand)
            await until(lambda: not desk.sender._in_hand.ids)
    assert [(len(one.in_hand), one.more) for one in said] == [(1, False), (1, True)]


async def test_what_was_accepted_is_stored_by_the_transaction_of_the_next_answer(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)
    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        assert await states(desk) == ["leased"]
        claimed = await desk.answer_along(HEAD, "hai", "2/1")
        assert await states(desk) == ["sent", "leased"]
        await desk.sender.send_claimed(claimed)
        assert len(desk.sender._in_hand._accepted) == 0
        await until(lambda: desk.channel.texts(HEAD) == ["hai"])
        # The same person twice: an answer keeps its order behind one that was accepted, and need not wait for it.
        await desk.sender.send_claimed(await desk.answer_along(HEAD, "ba", "3/1"))
        await until(lambda: desk.channel.texts(HEAD) == ["hai", "ba"])
    assert await states(desk) == ["sent"] * 3


async def test_what_was_accepted_is_stored_apart_when_the_transaction_that_took_it_along_is_undone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)

    async def fail(_: Connection) -> None:
        assert await states(desk) == ["leased"]
        raise RuntimeError("the disk is full")

    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        with pytest.raises(RuntimeError):
            async with desk.sender.storing_accepted() as store:
                await desk.answer(HEAD, "hai", "2/1", at_start=store, at_end=fail)
        await until(lambda: not desk.sender._in_hand.ids)
    assert await states(desk) == ["sent"]


async def test_what_was_accepted_is_stored_before_anything_is_asked_also_when_a_first_transaction_is_undone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)

    async def is_known_and_undone(connection: Connection) -> None:
        quoted = await db.messages.by_provider_id(connection, "telegram", desk.chat(FOCAL), "m1")
        assert quoted is not None and quoted.state == "sent"
        raise RuntimeError("not possible")

    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        async with desk.sender.storing_accepted() as store:
            with pytest.raises(RuntimeError, match="not possible"):
                await desk.answer(FOCAL, "hai", "2/1", at_start=store, at_end=is_known_and_undone)
            assert await states(desk) == ["leased"]
            await desk.answer(FOCAL, "hai", "2/1", at_start=store)
        assert (await states(desk))[0] == "sent"


@pytest.mark.parametrize(("wrong", "said"), [(KeyError("nobody expected this"), CannotGoAlong), (AWAY, OperationalError)])
async def test_what_cannot_be_stored_along_keeps_no_answer_from_being_written(
    database: Database, monkeypatch: pytest.MonkeyPatch, wrong: Exception, said: type[Exception]
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    whole, broken = outcome.settle, [True]
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)

    async def breaks(*given: Any) -> None:
        if broken.pop() if broken else False:
            raise wrong
        await whole(*given)

    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        monkeypatch.setattr(outcome, "settle", breaks)
        with pytest.raises(said):
            await desk.answer_along(HEAD, "hai", "2/1")
        await until(lambda: not desk.sender._in_hand.ids)
        assert await states(desk) == ["sent"]


async def test_what_was_accepted_is_stored_a_moment_later_when_nothing_else_comes(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: not desk.sender._in_hand.ids)
        assert await states(desk) == ["sent"]


async def test_when_the_first_of_those_accepted_is_due_one_transaction_stores_them_all(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    whole, stored = outcome.record_sent, list[int]()
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)

    async def counted(database: Database, sent: Any, office_now: Any) -> None:
        stored.append(len(sent))
        await whole(database, sent, office_now)

    monkeypatch.setattr(outcome, "record_sent", counted)
    async with sending(desk):
        first = await desk.answer_along(FOCAL, "một", "1/1")
        second = await desk.answer_along(HEAD, "hai", "2/1")
        for claimed in (first, second):
            await desk.sender.send_claimed(claimed)
        await until(lambda: len(desk.sender._in_hand._accepted) == 2)
        # It came ten minutes ago, the other one just now.
        (_, yes), other = desk.sender._in_hand._accepted._waiting
        desk.sender._in_hand._accepted._waiting[:] = [(time.monotonic() - 600.0, yes), other]
        desk.sender._in_hand._store_late()
        await until(lambda: not desk.sender._in_hand.ids)
    assert stored == [2]
    assert await states(desk) == ["sent", "sent"]


async def test_what_was_accepted_is_stored_by_the_claim_of_the_next_rows(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)
    async with sending(desk):
        await desk.answer(FOCAL, "một", "1/1")
        desk.sender.wake()
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        assert await states(desk) == ["leased"]
        await desk.answer(HEAD, "hai", "2/1")
        desk.sender.wake()
        await until(lambda: desk.channel.texts(HEAD) == ["hai"])
        assert (await states(desk))[0] == "sent"


async def test_a_yes_that_ends_a_month_used_up_is_stored_apart_with_its_end(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    monkeypatch.setattr(in_hand, "_COMPANY", 600.0)
    async with sending(desk):
        desk.sender._in_hand.month_is_used_up = True
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: len(desk.sender._in_hand._accepted) == 1)
        await desk.answer_along(HEAD, "hai", "2/1")
        assert (await states(desk))[0] == "leased"
        assert desk.sender._in_hand.month_is_used_up
    assert (await states(desk))[0] == "sent"
    assert not desk.sender._in_hand.month_is_used_up


async def test_without_a_running_sender_or_a_trusted_lease_nothing_goes_along(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    assert await desk.answer_along(FOCAL, "một", "1/1") == ()
    async with sending(desk):
        desk.sender._lease._trust_until = 0.0
        assert await desk.answer_along(FOCAL, "hai", "2/1") == ()
    # With a lease, but driven by hand.
    desk.sender = desk.new_sender()
    await desk.send_all()
    assert await desk.answer_along(FOCAL, "ba", "3/1") == ()


async def test_a_sender_that_was_told_to_stop_takes_nothing_along(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    async with sending(desk):
        desk.sender.stop()
        assert await desk.answer_along(FOCAL, "một", "1/1") == ()
        assert await states(desk) == ["ready"]


async def test_what_goes_along_keeps_the_pace_of_the_whole_token(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    now = [time.monotonic()]
    monkeypatch.setattr(sender, "time", SimpleNamespace(monotonic=lambda: now[0]))
    pacer = Pacer(per_second=2.0, burst=2.0, per_chat=1e6, chat_burst=1e6)
    desk.sender = sender.Sender(database, desk.channel, desk.clock, desk.lease, pacer)

    async def others(connection: Connection) -> None:
        for number in (1, 2, 3):
            await desk.add(connection, **desk.answer_row(f"người {number}", "tin", f"2/{number}", known=False))

    async with sending(desk):
        first: list[Claimed] = []

        async def claim(connection: Connection) -> None:
            first.append(await desk.sender.claim_answers(connection))

        await desk.answer(FOCAL, "một", "1/1", at_start=others, at_end=claim)
        assert len(first[0].in_hand) == 2
        now[0] += 0.25
        assert await desk.answer_along(HEAD, "hai", "1/2") == ()


async def test_an_answer_whose_chat_has_had_enough_for_the_moment_waits(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    pacer = Pacer(per_second=1e6, burst=1e6, per_chat=0.001, chat_burst=1.0)
    desk.sender = sender.Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    async with sending(desk):
        await desk.sender.send_claimed(await desk.answer_along(FOCAL, "một", "1/1"))
        await until(lambda: not desk.sender._in_hand.ids)
        assert await desk.answer_along(FOCAL, "hai", "2/1") == ()
    _, waits = await desk.rows()
    assert (waits.state, waits.attempts) == ("ready", 0)
    assert waits.retry_at is not None


async def test_what_was_answer_along_when_the_sender_has_ended_waits_as_if_it_had_not_been(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    async with sending(desk):
        claimed = await desk.answer_along(FOCAL, "một", "1/1")
    assert await states(desk) == ["leased"]
    await desk.sender.send_claimed(claimed)
    (row,) = await desk.rows()
    assert (row.state, row.attempts, row.intent_at) == ("ready", 0, None)
    assert not desk.sender._in_hand.ids


async def test_whatever_is_wrong_with_an_answer_is_said_so_that_it_can_be_written_without(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL)
    wrong: list[Exception] = [ValueError("a text nobody can part"), AWAY]

    async def broken(*_: object, **__: object) -> None:
        raise wrong.pop(0)

    monkeypatch.setattr(deliver, "claim_answers", broken)
    async with sending(desk):
        with pytest.raises(CannotGoAlong):
            await desk.answer_along(FOCAL, "một", "1/1")
        # That the store is away is no fault of the answer: it is not tried once more without it.
        with pytest.raises(OperationalError):
            await desk.answer_along(FOCAL, "một", "1/1")
        assert await states(desk) == []
