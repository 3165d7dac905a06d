"""Polling: the offset moves only with what was stored, and no answer of the platform ends the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.channels import telegram_updates
from bot.core.channel import ChannelError, Failure
from bot.services import inbox
from db.inbox import Update
from db.session import Database
from handlers.polling import Poller
from tests.fakes import FixedClock, moment
from tests.integration.desk import MONDAY

OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass
class OurLease:
    ours: bool = True
    asked: int = 0

    def trusted(self) -> bool:
        self.asked += 1
        return self.ours


@dataclass
class Answers:
    """Polls that answer one after the other: True or False as `Poller` expects it, or an error. The last one stops it."""

    answers: Sequence[bool | Exception]
    lease: OurLease = field(default_factory=OurLease)
    polls: int = 0
    woken: int = 0

    async def poll(self) -> bool:
        answer = self.answers[self.polls]
        self.polls += 1
        if self.polls == len(self.answers):
            self.poller.stop()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def wake(self) -> None:
        self.woken += 1

    async def run(self) -> Poller:
        self.poller = Poller(self.poll, self.lease, self.wake)
        async with asyncio.timeout(10):
            await self.poller.run()
        return self.poller


class Waits:
    """Takes down how long the poller means to wait, and lets it go on at once."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._whole = asyncio.wait

    async def wait(self, these: Any, *, timeout: float | None = None, return_when: str = asyncio.ALL_COMPLETED) -> Any:
        if timeout is not None:
            self.seconds.append(timeout)
            timeout = 0
        return await self._whole(these, timeout=timeout, return_when=return_when)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    made = Waits()
    monkeypatch.setattr("handlers.polling.asyncio.wait", made.wait)
    return made


async def test_what_came_wakes_the_drain_and_nothing_does_not(waits: Waits) -> None:
    answers = Answers([True, False, True])
    await answers.run()
    assert (answers.polls, answers.woken) == (3, 2)
    assert waits.seconds == []


def refusal(status: int, body: str) -> ChannelError:
    """What the channel makes of an answer of the platform."""
    with pytest.raises(ChannelError) as raised:
        telegram_updates._updates(httpx.Response(status, text=body))
    return raised.value


BAD_ANSWERS = {
    "401": (401, '{"ok":false,"error_code":401,"description":"Unauthorized"}'),
    "404": (404, '{"ok":false,"error_code":404,"description":"Not Found"}'),
    "500": (500, '{"ok":false}'),
    "HTML": (502, "<html><head><title>502 Bad Gateway</title></head></html>"),
    "a login page of the network": (200, "<html>Please log in</html>"),
    "nothing": (200, ""),
    "half an answer": (200, '{"ok":true,"result":[{"update_id":1'),
    "a list": (200, "[]"),
    "no list": (200, '{"ok":true,"result":{}}'),
}


@pytest.mark.parametrize("answer", BAD_ANSWERS)
async def test_a_bad_answer_is_waited_out_and_polling_goes_on(waits: Waits, answer: str) -> None:
    error = refusal(*BAD_ANSWERS[answer])
    assert error.failure is (Failure.UNAUTHORISED if answer in ("401", "404") else Failure.NOT_SENT)
    answers = Answers([error, error, error, True, error, False])
    poller = await answers.run()
    assert (answers.polls, answers.woken) == (6, 1)
    # It waits longer each time, and anew after a success.
    assert waits.seconds == [1.0, 2.0, 4.0, 1.0]
    assert poller.last_success > 0


async def test_another_poller_is_not_fought(waits: Waits) -> None:
    error = refusal(409, f'{{"ok":false,"error_code":409,"description":"{OTHER_POLLER}"}}')
    assert error.failure is Failure.CONFLICT
    answers = Answers([error, error, True])
    await answers.run()
    assert (answers.polls, answers.woken) == (3, 1)
    # Each poll of ours would end one of the other's, so the first waits as long as any.
    assert waits.seconds == [30.0, 30.0]


def test_what_has_no_number_does_not_hold_up_its_batch() -> None:
    odd = '{"ok":true,"result":[{"update_id":7},"?",{"message":{}},{"update_id":null},{"update_id":9}]}'
    assert [update["update_id"] for update in telegram_updates._updates(httpx.Response(200, text=odd))] == [7, 9]


async def test_polling_is_rebuilt_once_in_a_silence_and_again_in_the_next() -> None:
    polls, renewed = 0, 0
    hanging = asyncio.Event()

    async def poll() -> bool:
        nonlocal polls
        polls += 1
        if polls in (2, 4):
            return True
        hanging.set()
        await asyncio.Event().wait()
        return False

    async def renew() -> None:
        nonlocal renewed
        renewed += 1

    poller = Poller(poll, OurLease(), lambda: None, renew)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        for silence in (1, 2):
            await hanging.wait()
            hanging.clear()
            assert poller.rebuild()
            assert not poller.rebuild()
            while renewed < silence:
                await asyncio.sleep(0)
        await hanging.wait()
        poller.stop()
    assert polls == 5


async def test_the_longest_wait_holds_through_the_longest_outage(waits: Waits) -> None:
    answers = Answers([ChannelError(Failure.NOT_SENT, "no route to host")] * 1200 + [True])
    await answers.run()
    assert (answers.polls, answers.woken) == (1201, 1)
    assert waits.seconds[:7] == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert max(waits.seconds) == 30.0


async def test_slow_down_is_waited_as_long_as_it_says(waits: Waits) -> None:
    error = refusal(429, '{"ok":false,"description":"Too Many Requests","parameters":{"retry_after":77}}')
    assert error.failure is Failure.SLOW_DOWN
    await Answers([error, False]).run()
    assert waits.seconds == [77]


async def test_an_error_nobody_thought_of_is_waited_out_too(waits: Waits) -> None:
    answers = Answers([KeyError("result"), True])
    await answers.run()
    assert answers.woken == 1


async def test_without_the_lease_nobody_polls_and_no_alarm_is_due(waits: Waits) -> None:
    answers = Answers([True], OurLease(ours=False))
    answers.poller = poller = Poller(answers.poll, answers.lease, answers.wake)
    poller.last_success = 0.0
    async with asyncio.timeout(10):
        running = asyncio.ensure_future(poller.run())
        while answers.lease.asked < 3:
            await waits._whole({running}, timeout=0)
        assert answers.polls == 0
        assert poller.last_success > 0
        answers.lease.ours = True
        await running
    assert answers.polls == 1


async def test_stop_cuts_a_long_poll_short() -> None:
    begun = asyncio.Event()
    cut: list[bool] = []

    async def poll() -> bool:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cut.append(True)
            raise
        return True

    poller = Poller(poll, OurLease(), lambda: None)
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await begun.wait()
        poller.stop()
    assert cut == [True]


async def test_a_batch_that_could_not_be_stored_comes_again(database: Database) -> None:
    clock = FixedClock(moment(MONDAY))
    served: list[int | None] = []
    broken = True

    async def store(batch: Sequence[dict[str, Any]]) -> None:
        updates = [Update(str(raw["update_id"]), "a", raw) for raw in batch]
        next_offset = max(int(raw["update_id"]) for raw in batch) + 1
        at = clock if not broken else FixedClock(moment(MONDAY).replace(tzinfo=None))
        await inbox.store(database, "telegram", updates, at, next_offset=next_offset)

    async def serve(store: Callable[[Sequence[dict[str, Any]]], Awaitable[None]]) -> bool:
        """The platform: it forgets what lies before the offset asked for."""
        offset = await inbox.offset(database, "telegram")
        served.append(offset)
        batch = [{"update_id": number} for number in (7, 8, 9) if offset is None or number >= offset]
        if batch:
            await store(batch)
        return bool(batch)

    with pytest.raises(Exception, match="naive"):
        await serve(store)
    broken = False
    assert await serve(store)
    assert not await serve(store)
    assert served == [None, None, 10]
    (waiting,) = await inbox.claim(database, "telegram", set())
    assert waiting.payload == {"update_id": 7}
