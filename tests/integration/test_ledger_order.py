"""The ledger: each message is written once, and leaves in an order a reader would not notice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from bot.core.channel import Capabilities, Failure
from bot.core.delivery import Priority
from bot.core.register import ImportKind
from bot.core.task import State
from db import outbox
from db.session import Database, machine_now
from messages import labels
from tests.integration.desk import (
    CLERK,
    FOCAL,
    FRIDAY,
    HEAD,
    MONDAY,
    NEXT_MONDAY,
    NEXT_TUESDAY,
    desk_with_task,
    open_desk,
    sent_again,
    task,
)


async def test_a_key_is_written_once(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(FOCAL, "hai", "1/1")
    await desk.answer(FOCAL, "ba", "1/1", part=2)
    assert [(row.text_plain, row.part) for row in await desk.rows()] == [("một", 1), ("ba", 2)]
    async with database.write() as connection:
        row = {"kind": "digest", "recipient": "person:1", "slot": "2024-11-04", "priority": Priority.DIGEST}
        assert await desk.add(connection, **row) == 1
        assert await desk.add(connection, **row) == 0
        assert await desk.add(connection, **{**row, "channel": "zalo"}) == 1


async def test_answers_leave_before_events_and_events_before_digests(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, CLERK, at=FRIDAY)
    await desk.bind_group("all")
    await desk.tick()
    await desk.register(task("Việc mới", lead=("P. QLĐT", "P. QLLĐ")))
    await desk.answer(CLERK, "Ghi nhận", "1/1")
    await desk.send_all()
    by_time = sorted((row for row in await desk.rows() if row.state == "sent"), key=lambda row: int(row.provider_id[1:]))
    assert [row.kind for row in by_time] == ["answer", "new", "new", "morning", "digest", "digest", "group_new"]


async def test_parts_leave_in_order_and_wait_for_each_other(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    for part in (1, 2, 3):
        await desk.answer(FOCAL, f"phần {part}", "1/1", part=part)
    desk.channel.will(None)
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["phần 1"]
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == ["phần 1", "phần 2", "phần 3"]


async def test_parts_to_somebody_not_bound_wait_for_each_other_too(database: Database) -> None:
    desk = await open_desk(database)
    await desk.answer("stranger", "phần 1", "1/1", part=1, known=False)
    await desk.answer("stranger", "phần 2", "1/1", part=2, known=False)
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    assert desk.channel.texts("stranger") == []
    await sent_again(desk)
    assert desk.channel.texts("stranger") == [f"{labels.RESEND}\nphần 1", "phần 2"]


async def test_answers_to_one_person_keep_their_order_and_do_not_hold_up_others(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(FOCAL, "hai", "2/1")
    await desk.answer(HEAD, "ba", "3/1")
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    assert desk.channel.sent == [(HEAD, "ba")]
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == ["một", "hai"]


async def test_a_held_row_delays_only_its_own_later_parts(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một, phần 1", "1/1", part=1)
    await desk.answer(FOCAL, "một, phần 2", "1/1", part=2)
    await desk.answer(FOCAL, "hai", "2/1")
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["hai"]
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == ["hai", f"{labels.RESEND}\nmột, phần 1", "một, phần 2"]


async def test_a_long_text_is_cut_into_parts_and_only_the_last_has_the_buttons(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    for number in range(6):
        desk.clock.set(MONDAY)
        await desk.register(task(f"Việc số {number} " + "rất dài " * 10), kind=ImportKind.OLD, on=date(2024, 10, 7))
    desk.channel.can = Capabilities(max_text=600)
    await desk.tick(NEXT_MONDAY)
    await desk.send_all()
    rows = await desk.rows("digest")
    assert len(rows) > 1
    assert [row.part for row in rows] == list(range(1, len(rows) + 1))
    assert {row.state for row in rows} == {"sent"}
    assert [text for _, text in desk.channel.sent] == [row.text_plain for row in rows]
    assert len(await desk.told()) == 7
    assert [bool(outgoing.keyboard) for _, outgoing in desk.channel.tried] == [False] * (len(rows) - 1) + [True]


async def test_when_the_first_part_is_given_up_its_other_parts_do_not_leave_alone(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc " + "rất dài " * 60, at=NEXT_MONDAY)
    desk.channel.can = Capabilities(max_text=150)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN, times=2)
    await desk.send_all()
    assert len(await desk.rows("digest")) > 1
    await sent_again(desk)
    assert {(row.state, row.dropped_as) for row in await desk.rows("digest")} == {("dropped", "unconfirmed")}
    assert desk.channel.sent == []
    # Composed anew and nothing owed any more: no orphans either.
    await desk.tick(NEXT_TUESDAY)
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    await desk.change(state=State.SUBMITTED)
    await sent_again(desk)
    assert desk.channel.sent == []


async def test_when_a_later_part_is_given_up_what_the_message_said_is_owed_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc " + "rất dài " * 60, at=NEXT_MONDAY)
    desk.channel.can = Capabilities(max_text=150)
    await desk.tick()
    desk.channel.will(None)
    desk.channel.fail(Failure.UNKNOWN, times=2)
    await desk.send_all()
    await sent_again(desk)
    assert [row.state for row in await desk.rows("digest")][:2] == ["sent", "dropped"]
    assert await desk.told() == []
    assert await desk.next_look() == date(2024, 11, 11)


async def test_a_row_that_is_new_or_begins_anew_is_counted_and_one_that_waits_is_not(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    row: dict[str, Any] = {"kind": "digest", "recipient": "person:1", "slot": "2024-11-04", "priority": Priority.DIGEST, "anew": True}
    async with database.write() as connection:
        assert [await desk.add(connection, **row) for _ in range(2)] == [1, 0]
        await connection.execute(text("UPDATE message SET state = 'dropped', dropped_as = 'moot'"))
        assert await desk.add(connection, **{**row, "anew": False}) == 0
        assert [await desk.add(connection, **row) for _ in range(2)] == [1, 0]


async def test_planning_again_does_not_wait_for_a_row_that_is_being_claimed(database: Database) -> None:
    if database.is_sqlite:
        return  # One writer at a time: nothing is ever claimed while something is planned.
    desk = await open_desk(database, FOCAL, HEAD)
    digests: list[dict[str, Any]] = [
        {"kind": "digest", "recipient": f"person:{n}", "slot": "2024-11-04", "priority": Priority.DIGEST, "anew": True} for n in (1, 2, 3)
    ]
    async with database.write() as connection:
        assert [await desk.add(connection, **row) for row in digests] == [1, 1, 1]
        await connection.execute(
            text("UPDATE message SET state = 'dropped', dropped_as = 'moot', attempts = 2 WHERE recipient = 'person:3'")
        )
    async with database.write() as claiming, database.write() as planning:
        await claiming.execute(text("SELECT id FROM message WHERE recipient = 'person:1' FOR UPDATE"))
        await planning.execute(text("SET LOCAL lock_timeout = '3s'"))
        assert [await desk.add(planning, **row) for row in digests] == [0, 0, 1]
    assert [(row.recipient, row.state, row.attempts) for row in await desk.rows()] == [(f"person:{n}", "ready", 0) for n in (1, 2, 3)]


@pytest.mark.parametrize("claim", [outbox.claim, outbox.claim_answers])
async def test_a_row_that_is_being_claimed_is_claimed_by_nobody_else_and_waited_for_by_nobody(database: Database, claim: Any) -> None:
    if database.is_sqlite:
        return  # One writer at a time.
    desk = await open_desk(database, FOCAL, HEAD)
    for who in (FOCAL, HEAD):
        await desk.answer(who, who, f"{who}/1")
    async with database.write() as claiming, database.write() as beside:
        ask = desk.channel.name, desk.clock.now(), await machine_now(claiming)
        await beside.execute(text("SET LOCAL lock_timeout = '3s'"))
        assert [row.text_plain for row in await outbox.claim(claiming, *ask, 1)] == [FOCAL]
        assert [row.text_plain for row in await claim(beside, *ask, 10)] == [HEAD]
