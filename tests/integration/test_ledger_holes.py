"""The ledger where several things go wrong at once: nothing stands before everything else, nothing is forgotten."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

import db.addresses
import db.assignments
import db.outbox
import db.senders
from bot.core.channel import ChannelError, Failure
from bot.core.delivery import Priority
from bot.core.pacing import Pacer
from bot.core.task import Assignment
from bot.services import in_hand, outcome
from bot.services import sender as senders
from bot.services.sender import Sender
from db.session import Database, machine_now
from db.tables import MessageRow, OrganisationRow
from tests.fakes import RecordingChannel
from tests.integration.desk import CLERK, FOCAL, FRIDAY, HEAD, NEXT_MONDAY, Desk, desk_with_task, open_desk
from tests.waits import until


async def states(desk: Desk) -> list[tuple[str, str | None]]:
    return [(row.state, row.dropped_as) for row in await desk.rows()]


async def test_one_row_that_cannot_be_rescued_does_not_keep_the_others(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(HEAD, "hai", "2/1")
    async with database.write() as connection:
        for row in await desk.rows():
            await db.outbox.take(connection, [{"row": row.id, "lease_epoch": 0, "intent_at": await machine_now(connection)}])
    whole, poisoned = outcome._failed, (await desk.rows())[0].id

    async def breaks(connection: Any, channel: str, row: Any, *rest: Any, **more: Any) -> Any:
        if row.id == poisoned:
            raise KeyError("nobody expected this")
        return await whole(connection, channel, row, *rest, **more)

    monkeypatch.setattr(outcome, "_failed", breaks)
    await desk.answer(HEAD, "ba", "3/1")
    await desk.send_all()
    assert [state for state, _ in await states(desk)] == ["leased", "unknown", "sent"]


async def test_an_outcome_that_can_never_be_stored_does_not_hold_a_hand_for_ever(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 0.0)

    tried = list[int]()

    async def breaks(*_: Any, **__: Any) -> None:
        tried.append(1)
        raise KeyError("nobody expected this")

    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một", "1/1")
    monkeypatch.setattr(outcome, "record_sent", breaks)
    await desk.send_all()
    assert len(tried) == 3
    assert (await desk.row("answer")).state == "leased"
    assert desk.sender._in_hand.ids == set()


async def test_a_failure_that_can_never_be_stored_does_not_hold_a_hand_for_ever_either(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_hand, "_TROUBLE_SECONDS", 0.0)

    async def breaks(*_: Any, **__: Any) -> None:
        raise KeyError("nobody expected this")

    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.NOT_SENT)
    monkeypatch.setattr(outcome, "record_failure", breaks)
    await desk.send_all()
    assert (await desk.row("answer")).state == "leased"
    assert desk.sender._in_hand.ids == set()


@pytest.mark.parametrize("people", [(FOCAL, HEAD), (FOCAL, HEAD, CLERK)])
async def test_an_outcome_that_can_never_be_stored_keeps_no_other_from_it(
    database: Database, monkeypatch: pytest.MonkeyPatch, people: Sequence[str]
) -> None:
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 0.0)
    desk = await open_desk(database, FOCAL, HEAD, CLERK)
    for n, person in enumerate(people, 1):
        await desk.answer(person, f"tin {n}", f"{n}/1")
    whole, poisoned = outcome.record_sent, (await desk.rows())[0].id

    async def breaks(database: Database, sent: Sequence[Any], now: Any) -> None:
        if any(row.message_id == poisoned for row, _ in sent):
            raise KeyError("nobody expected this")
        await whole(database, sent, now)

    monkeypatch.setattr(outcome, "record_sent", breaks)
    pacer = Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6)
    await desk.lease.hold()
    sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        group.create_task(sender.run())

        async def the_others_are_stored() -> bool:
            return sorted(state for state, _ in await states(desk)) == ["leased", *["sent"] * (len(people) - 1)]

        await until(the_others_are_stored)
        sender.stop()
    assert sender._in_hand.ids == set()


async def test_a_chat_that_moves_to_one_bound_by_itself_takes_its_place(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-11 08:30")
    await desk.bind_group("all")
    await desk.bind_group("-100all")
    await desk.tick()
    desk.channel.will(None)
    desk.channel.fail(Failure.MOVED, new_address="-100all")
    await desk.send_all()
    async with database.read() as connection:
        found = await db.addresses.of_account(connection, "telegram", "-100all")
    assert found is not None
    assert found.id == desk.addresses["all"]
    assert {row.state for row in await desk.rows("group_week")} <= {"sent", "dropped"}
    assert desk.channel.texts("-100all")


async def test_that_the_token_must_rest_holds_whoever_has_the_row_by_now(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")

    async def lose_it(_chat: str, _outgoing: Any) -> None:
        async with database.write() as connection:
            await connection.execute(update(MessageRow).values(lease_epoch=99))
        raise ChannelError(Failure.SLOW_DOWN, "too many", retry_after=600.0)

    desk.channel.will(lose_it)
    await desk.send_all()
    assert (await desk.row("answer")).state == "leased"
    async with database.read() as connection:
        until = await db.senders.paused_until(connection, "telegram")
        assert until is not None
        assert until - await machine_now(connection) > timedelta(seconds=500)


async def test_a_token_nobody_knows_rests_as_a_whole_and_costs_no_row_a_try(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(HEAD, "hai", "2/1")
    desk.channel.fail(Failure.UNAUTHORISED)
    await desk.send_all()
    assert len(desk.channel.tried) == 1
    assert [(row.state, row.attempts) for row in await desk.rows()] == [("ready", 0)] * 2
    await desk.pass_machine_time()
    desk.sender = desk.new_sender()
    await desk.send_all()
    assert len(desk.channel.sent) == 2


async def test_a_long_queue_for_one_chat_does_not_keep_others_waiting(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    for number in range(40):
        await decision(desk, FOCAL, number)
    await decision(desk, HEAD, 99)
    await desk.lease.hold()
    sender = Sender(database, desk.channel, desk.clock, desk.lease, Pacer(per_second=1e6, per_chat=0.001, chat_burst=1.0))
    steps = 0
    while await sender.step():
        steps += 1
    # One is sent, the rest of the chat is put off at once, the other person is written to.
    assert [chat for chat, _ in desk.channel.sent] == [FOCAL, HEAD]
    assert steps == 3


async def decision(desk: Desk, who: str, number: int) -> None:
    async with desk.database.write() as connection:
        await desk.add(
            connection,
            kind="decision",
            recipient=f"person:{desk.people[who]}",
            slot=f"{number}/granted",
            priority=Priority.EVENT,
            chat=who,
            address_id=desk.addresses[who],
            text_html=f"việc {number}",
            text_plain=f"việc {number}",
        )


async def test_a_chat_that_must_wait_costs_no_composing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    await desk.lease.hold()
    pacer = Pacer(per_second=1e6, per_chat=0.001, chat_burst=1.0)
    sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    pacer.spend(FOCAL, False, time.monotonic())

    async def never(*_: Any) -> None:
        raise AssertionError("it is not its turn")

    monkeypatch.setattr("bot.services.deliver.compose", never)
    while await sender.step():
        pass
    row = await desk.row("digest")
    assert (row.state, row.attempts) == ("ready", 0)
    assert row.retry_at is not None


async def test_somebody_who_can_be_reached_again_the_same_day_is_told_the_same_day(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.REFUSED)
    await desk.send_all()
    assert await states(desk) == [("dropped", "refused")]
    desk.clock.step(hours=1)
    await desk.tick()
    async with database.write() as connection:
        await db.addresses.set_reachable(connection, desk.id, desk.addresses[FOCAL], True)
    # Nobody could be reached at the last look, so the next one is tomorrow's; a change of the task brings it forward.
    await desk.change(said="x")
    await desk.tick()
    await desk.send_all()
    assert await states(desk) == [("sent", None)]
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_what_became_moot_and_is_owed_again_is_said_in_parts_too(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc " + "rất dài " * 60, at=NEXT_MONDAY)
    desk.channel.can = type(desk.channel.can)(max_text=150)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    found = await desk.assignment()
    await desk.change(unit_id=desk.units["QLLD"])
    await desk.pass_machine_time()
    await desk.send_all()
    assert {end for _, end in await states(desk)} == {"moot"}
    await desk.change(unit_id=found.unit_id)
    await desk.tick("2024-11-11 09:00")
    await desk.send_all()
    rows = await desk.rows("digest")
    assert len(rows) > 1
    assert {row.state for row in rows} == {"sent"}
    assert len(desk.channel.texts(FOCAL)) == len(rows)


async def test_what_is_composed_anew_and_fits_now_leaves_no_parts_of_before_behind_it(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc " + "rất dài " * 60, at=NEXT_MONDAY)
    wide = desk.channel.can
    desk.channel.can = type(wide)(max_text=150)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    assert len(await desk.rows("digest")) > 1
    desk.channel.can = wide
    await desk.pass_machine_time()
    await desk.send_all()
    assert [row.state for row in await desk.rows("digest")] == ["sent"]
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_dung_gui_between_two_looks_costs_no_row(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    # As the rows were looked for, nothing was said yet.
    monkeypatch.setattr(db.outbox, "_CLAIM", _deaf())
    async with database.write() as connection:
        await connection.execute(update(OrganisationRow).values(paused=True, stamp=OrganisationRow.stamp + 1))
    await desk.lease.hold()
    await desk.sender.step()
    assert await states(desk) == [("ready", None)]
    assert desk.channel.tried == []


def _deaf() -> Any:
    return select(MessageRow.__table__).where(MessageRow.state == "ready").limit(1)


async def test_what_nobody_comes_for_is_given_up_a_day_after_its_expiry(database: Database) -> None:
    desk = await open_desk(database, FOCAL, CLERK)
    desk.channel = RecordingChannel(name="zalo")
    await desk.answer(FOCAL, "một", "1/1")
    assert await outcome.sweep(database, desk.clock.now() + timedelta(days=1)) == 0
    assert await outcome.sweep(database, desk.clock.now() + timedelta(days=2)) == 1
    assert await states(desk) == [("dropped", "expired")]


async def test_yeses_that_come_together_are_stored_together(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database)
    for number in range(4):
        await desk.answer(f"người {number}", "x", f"{number}/1", known=False)
    whole, stored = outcome.record_sent, list[int]()
    all_out, all_done = asyncio.Event(), asyncio.Event()

    async def record(store: Database, sent: Any, at: Any) -> None:
        await whole(store, sent, at)
        stored.append(len(sent))
        if sum(stored) == 4:
            all_done.set()

    async def wait(_chat: str, _outgoing: Any) -> None:
        if len(desk.channel.tried) == 4:
            all_out.set()
        await all_out.wait()

    monkeypatch.setattr(outcome, "record_sent", record)
    desk.channel.will(*[wait] * 4)
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(desk.sender.run())
        await all_done.wait()
        desk.sender.stop()
    async with database.read() as connection:
        sent = list(await connection.execute(select(MessageRow.__table__)))
    assert [row.state for row in sent] == ["sent"] * 4
    assert len(stored) < 4


async def test_a_full_disk_costs_no_row_a_try(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 0.0)

    async def full(*_: Any) -> None:
        raise OperationalError("INSERT INTO item", {}, Exception("database or disk is full"))

    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    with monkeypatch.context() as patch:
        patch.setattr(db.items, "write", full)
        for _ in range(5):
            await desk.send_all()
    row = await desk.row("digest")
    assert (row.state, row.attempts, row.last_error) == ("ready", 0, None)
    await desk.send_all()
    assert await states(desk) == [("sent", None)]


@pytest.mark.parametrize("breaks", [False, True])
async def test_digests_claimed_together_say_what_each_says_alone(database: Database, monkeypatch: pytest.MonkeyPatch, breaks: bool) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=FRIDAY)
    await desk.tick()
    foreseen: list[int] = []
    whole = db.assignments.foresee

    async def foresee(*given: Any) -> list[Assignment]:
        if breaks:
            # What cannot be asked for all rows at once is asked for each.
            raise ValueError("a row nobody understands")
        found = await whole(*given)
        foreseen.extend(a.id for a in found)
        return found

    monkeypatch.setattr(db.assignments, "foresee", foresee)
    await desk.lease.hold()
    pacer = Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6)
    sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        group.create_task(sender.run())

        async def are_sent() -> bool:
            return all(row.state == "sent" for row in await desk.rows("digest"))

        await until(are_sent)
        sender.stop()
    assert len(foreseen) == (0 if breaks else 1)
    for who in (FOCAL, HEAD):
        (text,) = [text for text in desk.channel.texts(who) if "Báo cáo kết quả" in text]
        assert "#101" in text
    assert {(rule, audience) for rule, _, audience in await desk.told()} >= {("before_due", "responsible"), ("before_due", "head")}
