"""Where replies are read: beside the loop when they are long."""

from __future__ import annotations

import threading
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.core.calendar import Calendar
from bot.core.reply import ReplyItem
from bot.services import understanding
from bot.services.turn import Turn
from messages.reading import read_reply as really_read

TURN = cast(Turn, SimpleNamespace(day=date(2024, 11, 4), known=SimpleNamespace(calendar=Calendar())))


@pytest.mark.parametrize(("times", "beside"), [(1, False), (40, True)])
async def test_a_long_text_is_read_beside_the_loop_and_a_short_one_at_once(
    monkeypatch: pytest.MonkeyPatch, times: int, beside: bool
) -> None:
    text, threads = "101 xong. " * times, list[int]()

    def read(*given: Any, **named: Any) -> tuple[ReplyItem, ...]:
        threads.append(threading.get_ident())
        return really_read(*given, **named)

    monkeypatch.setattr(understanding, "read_reply", read)
    read_so = await understanding.read_beside(TURN, text)
    assert (threads != [threading.get_ident()]) is beside
    assert read_so == really_read(text, on=TURN.day, calendar=Calendar())
