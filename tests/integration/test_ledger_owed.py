"""The ledger: a message says what is owed at the moment of sending, or nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.core.channel import Failure
from bot.core.task import State
from bot.services import compose
from db.session import Database
from tests.integration.desk import (
    CLERK,
    DUE,
    FOCAL,
    FRIDAY,
    HEAD,
    NEXT_MONDAY,
    NEXT_TUESDAY,
    desk_with_task,
    end,
    open_desk,
    planned,
    sent_again,
)


async def test_a_row_past_its_day_is_dropped_and_owed_again_tomorrow(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.clock.set("2024-11-11 16:30")
    await desk.send_all()
    assert end(await desk.row("digest")) == ("dropped", "expired", None)
    assert desk.channel.tried == []
    await desk.tick(NEXT_TUESDAY)
    await desk.send_all()
    assert await desk.told() == [("overdue", f"{DUE}/1", "responsible")]


async def test_an_answer_lives_until_its_expiry_and_not_longer(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.NOT_SENT, times=2)
    await desk.send_all()
    desk.clock.set("2024-11-04 16:29")
    await sent_again(desk)
    assert len(desk.channel.tried) == 2
    desk.clock.set("2024-11-04 16:30")
    await sent_again(desk)
    assert len(desk.channel.tried) == 2
    assert (await desk.row("answer")).dropped_as == "expired"


async def test_a_held_row_that_expires_was_never_confirmed(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    desk.clock.set("2024-11-11 16:30")
    await sent_again(desk)
    assert end(await desk.row("digest")) == ("dropped", "unconfirmed", None)
    assert await desk.told() == []


async def test_a_task_completed_in_the_meantime_is_not_reminded_of(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    await desk.change(state=State.SUBMITTED, submitted_on=date(2024, 11, 11))
    await desk.send_all()
    assert end(await desk.row("digest")) == ("dropped", "moot", None)
    assert desk.channel.tried == []
    assert await desk.told() == []


async def test_a_message_says_what_is_known_when_it_leaves_not_when_it_was_planned(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    row = await desk.row("digest")
    assert (row.state, row.attempts) == ("ready", 1)
    assert "đang trình ký" not in row.text_plain
    assert await desk.told() == []
    await desk.change(said="đang trình ký", said_on=date(2024, 11, 11), reported_on=date(2024, 11, 11))
    await sent_again(desk)
    assert "đang trình ký" in desk.channel.texts(FOCAL)[0]
    assert await desk.told() == [("overdue", f"{DUE}/1", "responsible")]
    assert (await desk.row("digest")).tasks == [(await desk.assignment()).id]


async def test_a_row_that_cannot_be_composed_is_given_up_after_three_tries_and_others_leave(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: Any) -> None:
        raise KeyError("a field nobody gave")

    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=FRIDAY)
    monkeypatch.setitem(compose.COMPOSED, "morning", breaks)
    await desk.tick()
    await desk.send_all()
    assert (await desk.row("morning")).attempts == 1
    assert len(desk.channel.texts(FOCAL)) == len(desk.channel.texts(HEAD)) == 1
    await sent_again(desk)
    await sent_again(desk)
    row = await desk.row("morning")
    assert (row.state, row.dropped_as, row.attempts) == ("dropped", "broken", 3)
    assert "a field nobody gave" in row.last_error


async def test_a_trouble_that_passes_does_not_cost_the_row(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, calls = compose.COMPOSED["digest"], []

    async def breaks_once(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("out of luck")
        return await whole(*arguments)

    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    monkeypatch.setitem(compose.COMPOSED, "digest", breaks_once)
    await planned(desk)
    assert desk.channel.sent == []
    await sent_again(desk)
    assert len(desk.channel.sent) == 1
    assert (await desk.row("digest")).state == "sent"
