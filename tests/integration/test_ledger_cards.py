"""The ledger: a card that asks somebody for an answer, between its writing and its leaving."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import pytest

import db.items
import db.requests
from bot.core.channel import Failure
from bot.core.delivery import Priority
from bot.services import deliver
from db.session import Connection, Database
from tests.integration.desk import DUE, FOCAL, HEAD, MONDAY, Busy, Desk, desk_with_task, end, sent_again, task

LATER = date(2024, 11, 15)


@asynccontextmanager
async def _writing(desk: Desk) -> AsyncIterator[Connection]:
    async with desk.database.write() as connection:
        yield connection


async def _card(desk: Desk, number: int, asks: str = "head", **values: Any) -> int:
    """A card for Minh about a request of Lan's, as it was written when she asked; the id of the request."""
    a = await desk.assignment(number)
    async with _writing(desk) as connection:
        made = await db.requests.ask(
            connection,
            desk.id,
            assignment_id=a.id,
            kind="extension",
            passed=asks == "asked",
            at=desk.clock.now(),
            asked_due=LATER,
            asked_by_id=desk.people[FOCAL],
            inbox_id=None,
        )
        row = {
            "kind": "decision",
            "recipient": f"person:{desk.people[HEAD]}",
            "slot": f"{made}/{asks}",
            "priority": Priority.EVENT,
            "chat": HEAD,
            "text_html": None,
            "text_plain": f"Lan xin thêm thời gian cho #{number}",
            "tasks": [a.id],
        }
        await desk.add(connection, **row | values)
    return made


async def _cancel(desk: Desk, request: int) -> None:
    async with _writing(desk) as connection:
        await db.requests.cancel_open(connection, desk.id, (await desk.assignment()).id, desk.clock.now())


async def _send_on(desk: Desk, request: int) -> None:
    async with _writing(desk) as connection:
        minh, now = desk.people[HEAD], desk.clock.now()
        assert await db.requests.send_on(connection, desk.id, request, by_person_id=minh, asked_due=LATER, at=now)


@pytest.mark.parametrize("asks", ["head", "asked"])
async def test_a_card_leaves_while_its_request_waits_for_the_answer_it_asks_for(database: Database, asks: str) -> None:
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    await _card(desk, 101, asks)
    await desk.send_all()
    assert desk.channel.texts(HEAD) == ["Lan xin thêm thời gian cho #101"]


@pytest.mark.parametrize(("asks", "then"), [("head", _cancel), ("asked", _cancel), ("head", _send_on)])
async def test_a_card_whose_request_was_taken_back_or_sent_on_meanwhile_does_not_leave(database: Database, asks: str, then: Any) -> None:
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    request = await _card(desk, 101, asks)
    await then(desk, request)
    await desk.send_all()
    assert desk.channel.tried == []
    assert end(await desk.row("decision")) == ("dropped", "moot", None)


async def _two_cards(database: Database) -> Desk:
    """Cards about #101 and #102 for Minh; the second says to the register that he was asked."""
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    await desk.register(task("Lập dự toán", due=DUE))
    await desk.announced()
    await _card(desk, 101)
    second = await _card(desk, 102)
    a = await desk.assignment(102)
    said = {"organisation_id": desk.id, "rule": "decision", "assignment_id": a.id, "slot": f"{second}/head", "audience": "head"}
    async with _writing(desk) as connection:
        await db.items.tell(connection, (await desk.rows("decision"))[1].id, [said | {"told_on": date(2024, 11, 4)}])
    return desk


async def test_two_cards_that_may_leave_at_the_same_moment_are_one_message_that_says_both(database: Database) -> None:
    desk = await _two_cards(database)
    await desk.send_all()
    (text,) = desk.channel.texts(HEAD)
    assert "#101" in text and "#102" in text
    one, other = await desk.rows("decision")
    assert (one.state, other.state, other.dropped_as) == ("sent", "dropped", "moot")
    assert one.tasks == [(await desk.assignment(number)).id for number in (101, 102)]
    assert [rule for rule, _, _ in await desk.told()] == ["decision"], "what the other was to say is said by this one"


async def test_while_the_chat_must_wait_no_card_gives_way_to_another(database: Database) -> None:
    desk = await _two_cards(database)
    await desk.lease.hold()
    assert desk.lease.epoch is not None
    given = desk.channel.name, desk.channel.can, desk.lease.epoch, desk.clock.now()
    assert (await deliver.claim(database, *given, Busy(HEAD))).in_hand == ()
    assert [row.state for row in await desk.rows("decision")] == ["ready", "ready"]
    await sent_again(desk)
    (text,) = desk.channel.texts(HEAD)
    assert "#101" in text and "#102" in text


async def test_a_card_that_was_tried_is_not_said_by_another_message(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    await desk.register(task("Lập dự toán", due=DUE))
    await desk.announced()
    await _card(desk, 101)
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    await _card(desk, 102)
    await sent_again(desk)
    assert desk.channel.texts(HEAD) == [f"Lan xin thêm thời gian cho #{number}" for number in (101, 102)]


async def test_the_rest_of_a_long_card_is_no_card_of_its_own(database: Database) -> None:
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    await desk.register(task("Lập dự toán", due=DUE), task("Rà soát hợp đồng", due=DUE))
    await desk.announced()
    request = await _card(desk, 101)
    async with _writing(desk) as connection:
        rest = {"recipient": f"person:{desk.people[HEAD]}", "slot": f"{request}/head", "priority": Priority.EVENT, "text_html": None}
        await desk.add(connection, kind="decision", text_plain="phần sau", part=2, tasks=[(await desk.assignment()).id], **rest)
    await desk.lease.hold()
    while not desk.channel.sent:
        assert await desk.sender.step()
    for number in (102, 103):
        await _card(desk, number)
    await desk.send_all()
    first, then, both = desk.channel.texts(HEAD)
    assert (first, then) == ("Lan xin thêm thời gian cho #101", "phần sau")
    assert "#102" in both and "#103" in both


@pytest.mark.parametrize("parted", [101, 103])
async def test_a_card_that_is_in_parts_already_leaves_by_itself_and_whole(database: Database, parted: int) -> None:
    # It came from another channel, on which it was on its way and surely did not leave.
    desk = await desk_with_task(database, HEAD, at=MONDAY)
    await desk.register(task("Lập dự toán", due=DUE), task("Rà soát hợp đồng", due=DUE))
    await desk.announced()
    requests = {number: await _card(desk, number) for number in (101, 102, 103)}
    async with _writing(desk) as connection:
        rest = {
            "recipient": f"person:{desk.people[HEAD]}",
            "slot": f"{requests[parted]}/head",
            "priority": Priority.EVENT,
            "text_html": None,
        }
        await desk.add(connection, kind="decision", text_plain="phần sau", part=2, chat=HEAD, tasks=[(await desk.assignment()).id], **rest)
    await desk.send_all()
    texts = desk.channel.texts(HEAD)
    (both,) = [text for text in texts if not text.startswith("Lan xin") and text != "phần sau"]
    assert all((f"#{number}" in both) == (number != parted) for number in requests)
    first = texts.index(f"Lan xin thêm thời gian cho #{parted}")
    assert texts[first + 1 :].count("phần sau") == 1 and len(texts) == 3
