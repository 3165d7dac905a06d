"""Stopping the drain, and a store that is away for a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.services.inbox import DEATHS, Waiting
from db.versions import Overtaken
from handlers import drain as drains
from handlers.drain import Drain


class ListedInbox:
    """An inbox in memory: updates are claimed once each, in the order given."""

    def __init__(self, chats: Sequence[str]) -> None:
        self.waiting = [Waiting(number, chat, {"n": number}, 1) for number, chat in enumerate(chats, 1)]
        self.finished: list[int] = []
        self.troubles: list[Exception] = []
        self.put_back_again: list[int] = []
        self.given_up: list[tuple[int, str]] = []

    async def claim(self, busy: set[str], places: int, *, look_first: bool) -> list[Waiting]:
        if self.troubles:
            raise self.troubles.pop()
        claimed: dict[str, Waiting] = {}
        for waiting in self.waiting:
            if waiting.chat not in busy and len(claimed) < places - len(busy):
                claimed.setdefault(waiting.chat, waiting)
        self.waiting = [waiting for waiting in self.waiting if waiting not in claimed.values()]
        return list(claimed.values())

    async def failed(self, waiting: Waiting, error: str) -> None:
        raise OSError("the store is away")

    async def put_back(self, waiting: Waiting) -> None:
        self.put_back_again.append(waiting.inbox_id)

    async def give_up(self, waiting: Waiting, error: str) -> None:
        assert waiting.tries > DEATHS, "nothing is given up at its first try"
        self.given_up.append((waiting.inbox_id, error))

    async def finish(self, waiting: Waiting) -> None:
        self.finished.append(waiting.inbox_id)


@pytest.mark.parametrize("chats", [1, 8, 11])
async def test_stop_finishes_what_is_in_hand_and_takes_nothing_more(chats: int) -> None:
    inbox = ListedInbox([str(number) for number in range(chats)])
    in_hand: list[int] = []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def handle(inbox_id: int, _payload: dict[str, Any]) -> None:
        in_hand.append(inbox_id)
        if len(in_hand) == min(chats, 8):
            begun.set()
        await go_on.wait()

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10):
        running = asyncio.ensure_future(drain.run())
        await begun.wait()
        drain.stop()
        inbox.waiting.append(Waiting(99, "late", {}, 1))
        go_on.set()
        await running
    assert sorted(inbox.finished) == in_hand == list(range(1, min(chats, 8) + 1))
    assert len(inbox.waiting) == max(chats - 8, 0) + 1


async def test_stop_ends_an_idle_drain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drains, "_LOOK_SECONDS", 60.0)
    inbox = ListedInbox([])

    async def handle(_inbox_id: int, _payload: dict[str, Any]) -> None:
        raise AssertionError("there is nothing to handle")

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        running = group.create_task(drain.run())
        await asyncio.wait({running}, timeout=0)
        drain.stop()


async def test_what_is_stored_while_the_drain_rests_wakes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drains, "_LOOK_SECONDS", 60.0)
    inbox = ListedInbox([])
    handled = asyncio.Event()

    async def handle(_inbox_id: int, _payload: dict[str, Any]) -> None:
        handled.set()

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        running = group.create_task(drain.run())
        await asyncio.wait({running}, timeout=0)
        inbox.waiting.append(Waiting(1, "a", {}, 1))
        drain.wake()
        await handled.wait()
        drain.stop()
    assert inbox.finished == [1]


async def test_what_was_claimed_while_it_was_stored_is_handled_until_the_drain_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drains, "_LOOK_SECONDS", 60.0)
    inbox = ListedInbox([])
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def handle(_inbox_id: int, _payload: dict[str, Any]) -> None:
        begun.set()
        await go_on.wait()

    drain = Drain(inbox, handle)
    assert drain.busy is None
    assert not drain.take([Waiting(1, "early", {}, 1)])
    async with asyncio.timeout(10):
        running = asyncio.ensure_future(drain.run())
        await asyncio.wait({running}, timeout=0)
        assert drain.busy == frozenset()
        assert drain.take([Waiting(2, "a", {}, 1), Waiting(3, "b", {}, 1)])
        assert drain.busy == {"a", "b"}
        await begun.wait()
        drain.stop()
        # Nothing more is asked for; what was claimed just before is not left behind.
        assert drain.busy is None
        assert drain.take([Waiting(4, "c", {}, 1)])
        go_on.set()
        await running
    assert not drain.take([Waiting(5, "late", {}, 1)])
    assert sorted(inbox.finished) == [2, 3, 4]


async def test_a_store_that_is_away_for_a_moment_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drains, "_TROUBLE_SECONDS", 0.0)
    inbox = ListedInbox(["a", "b"])
    inbox.troubles = [OSError("away"), OSError("away")]
    done = asyncio.Event()

    async def handle(inbox_id: int, _payload: dict[str, Any]) -> None:
        if inbox_id == 1:
            # Neither the effect nor its failure can be stored.
            raise ValueError("broken")
        done.set()

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(drain.run())
        await done.wait()
        drain.stop()
    assert inbox.finished == [2]


async def test_an_update_that_ends_every_process_is_given_up_without_another_try() -> None:
    inbox = ListedInbox([])
    inbox.waiting = [Waiting(1, "a", {}, DEATHS + 1), Waiting(2, "b", {}, DEATHS)]
    handled: list[int] = []
    done = asyncio.Event()

    async def handle(inbox_id: int, _payload: dict[str, Any]) -> None:
        handled.append(inbox_id)
        done.set()

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(drain.run())
        await done.wait()
        drain.stop()
    assert handled == [2]
    assert inbox.given_up == [(1, "every process that had it in hand ended")]


@pytest.mark.parametrize("error", [OSError("no space left on device"), Overtaken(432)], ids=["store away", "overtaken"])
async def test_a_store_that_is_away_and_whoever_wrote_of_the_task_meanwhile_cost_an_update_no_try(error: Exception) -> None:
    inbox = ListedInbox([])
    inbox.waiting = [Waiting(1, "a", {}, 3)]
    done = asyncio.Event()

    async def handle(_inbox_id: int, _payload: dict[str, Any]) -> None:
        done.set()
        raise error

    drain = Drain(inbox, handle)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(drain.run())
        await done.wait()
        drain.stop()
    assert (inbox.put_back_again, inbox.given_up, inbox.finished) == ([1], [], [])
