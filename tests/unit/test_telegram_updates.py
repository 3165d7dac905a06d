"""The first poll leaves ahead of everything else: what it brings is taken once, and a bad one is forgotten."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import httpx
import pytest

from bot.channels.telegram_updates import UpdateSource, WebhookActive
from bot.core.channel import ChannelError, Failure

Answer = httpx.Response | Exception


class Platform:
    """Answers polls one after the other and takes down what was asked; the offset of each, None when it had none."""

    def __init__(self, *answers: Answer | asyncio.Event) -> None:
        self._answers, self.offsets = list(answers), list[int | None]()
        self.source = UpdateSource("1:a", api_url="https://platform.test", proxy_url=None)
        self.source._client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        self.offsets.append(json.loads(request.content).get("offset"))
        answer = self._answers.pop(0)
        if isinstance(answer, asyncio.Event):
            await answer.wait()
            return batch()
        if isinstance(answer, Exception):
            raise answer
        return answer


def batch(*numbers: int) -> httpx.Response:
    return httpx.Response(200, json={"ok": True, "result": [{"update_id": number} for number in numbers]})


async def test_what_was_asked_ahead_is_the_first_answer_and_confirms_nothing() -> None:
    platform = Platform(batch(7, 8), batch(9))
    platform.source.ask_ahead()
    assert await platform.source.ask(5) == [{"update_id": 7}, {"update_id": 8}]
    assert await platform.source.ask(9) == [{"update_id": 9}]
    assert platform.offsets == [None, 9]
    await platform.source.close()


async def test_without_asking_ahead_every_poll_has_its_offset() -> None:
    platform = Platform(batch(), batch())
    await platform.source.ask(None)
    await platform.source.ask(9)
    assert platform.offsets == [None, 9]
    await platform.source.close()


async def test_a_first_poll_that_found_no_network_is_asked_anew() -> None:
    platform = Platform(httpx.ConnectError("no network yet"), batch(7))
    platform.source.ask_ahead()
    assert await platform.source.ask(5) == [{"update_id": 7}]
    assert platform.offsets == [None, 5]
    await platform.source.close()


async def test_a_refusal_of_the_first_poll_is_told_like_any_other() -> None:
    conflict = httpx.Response(409, json={"ok": False, "description": "terminated by other getUpdates request"})
    platform = Platform(conflict)
    platform.source.ask_ahead()
    with pytest.raises(ChannelError) as raised:
        await platform.source.ask(5)
    assert raised.value.failure is Failure.CONFLICT
    await platform.source.close()


async def test_a_webhook_that_is_in_the_way_is_told_apart_from_another_poller() -> None:
    platform = Platform(httpx.Response(409, json={"ok": False, "description": "can't use getUpdates method while webhook is active"}))
    with pytest.raises(WebhookActive):
        await platform.source.ask(None)
    await platform.source.close()


@pytest.mark.parametrize("end", [UpdateSource.close, UpdateSource.renew], ids=["close", "renew"])
async def test_a_first_poll_nobody_takes_is_cut(end: Callable[[UpdateSource], object]) -> None:
    platform = Platform(asyncio.Event())
    platform.source.ask_ahead()
    ahead = platform.source._ahead
    assert ahead is not None
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await end(platform.source)  # type: ignore[misc]
    assert ahead.cancelled()
    assert platform.source._ahead is None
