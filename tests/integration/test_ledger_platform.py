"""The ledger: what the platform's words mean for a row, its address and the token."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

import db.addresses
import db.outbox
import db.senders
from bot.core.channel import Failure
from bot.core.delivery import QUOTA_REST, Priority
from bot.core.pacing import Pacer
from bot.services import deliver
from bot.services.lease import Lease
from bot.services.sender import Sender
from db.session import Database, machine_now
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.desk import (
    DUE,
    FOCAL,
    FRIDAY,
    HEAD,
    MONDAY,
    NEXT_MONDAY,
    Busy,
    Desk,
    desk_with_task,
    end,
    open_desk,
    planned,
    restarted,
    sent_again,
    task,
    unhurried,
)


async def test_slow_down_rests_the_whole_token_and_outlives_a_restart(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=FRIDAY)
    await desk.tick()
    desk.channel.fail(Failure.SLOW_DOWN, retry_after=600.0)
    async with database.read() as connection:
        before = await machine_now(connection)
    await desk.send_all()
    assert len(desk.channel.tried) == 1
    assert {(row.state, row.attempts) for row in await desk.rows("digest")} == {("ready", 0)}
    async with database.read() as connection:
        until = await db.senders.paused_until(connection, "telegram")
    assert until is not None
    assert timedelta(seconds=595) <= until - before <= timedelta(seconds=630)
    await (await restarted(desk)).send_all()
    assert len(desk.channel.tried) == 1
    # A shorter wait that is told later does not shorten it.
    async with database.write() as connection:
        await db.senders.pause(connection, "telegram", before + timedelta(seconds=1))
        assert await db.senders.paused_until(connection, "telegram") == until
    await desk.pass_machine_time()
    await (await restarted(desk)).send_all()
    assert len(desk.channel.sent) == 2


async def test_what_was_to_leave_behind_a_slow_down_is_given_back_unsent(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=FRIDAY)
    await desk.tick()
    await desk.lease.hold()
    sender = Sender(database, desk.channel, desk.clock, desk.lease, Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6))
    await sender._look_after(())
    claimed = await sender._claim(2)
    assert len(claimed.in_hand) == 2
    sender._paused_until = time.monotonic() + 60
    await sender._hand_over(claimed.in_hand)
    assert desk.channel.tried == []
    assert {(row.state, row.attempts, row.intent_at) for row in await desk.rows("digest")} == {("ready", 0, None)}
    assert await desk.told() == []


async def test_a_refusal_for_good_ends_the_address_and_the_next_in_the_chain_is_told(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at="2024-11-07 08:05")
    await desk.tick()
    desk.channel.fail(Failure.REFUSED)
    await desk.send_all()
    assert end(await desk.row("digest")) == ("dropped", "refused", None)
    assert not await desk.reachable(FOCAL)
    assert await desk.told() == []
    assert await desk.next_look() == date(2024, 11, 7)
    await planned(desk)
    assert len(desk.channel.texts(HEAD)) == 1
    assert await desk.told() == [("before_due", f"{DUE}/1", "responsible")]


async def test_when_a_new_task_cannot_be_told_to_one_the_next_in_the_chain_is_told_of_it(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.register(task())
    await desk.bind(HEAD)
    desk.channel.fail(Failure.REFUSED)
    await desk.send_all()
    assert not await desk.reachable(FOCAL)
    assert len(desk.channel.texts(HEAD)) == 1
    assert sorted(audience for _, _, audience in await desk.told()) == ["head", "responsible"]


async def test_a_refusing_group_costs_the_group_its_address_and_nobody_else(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.bind_group("all")
    async with database.write() as connection:
        # An answer in a group carries the address of the person who spoke.
        await desk.add(
            connection,
            kind="answer",
            recipient="chat:telegram:all",
            slot="1/1",
            priority=Priority.ANSWER,
            chat="all",
            address_id=desk.addresses[FOCAL],
            text_html="x",
            text_plain="x",
        )
    desk.channel.fail(Failure.REFUSED)
    await desk.send_all()
    assert await desk.reachable(FOCAL)
    assert not await desk.reachable("all")


async def test_a_finished_text_does_not_go_to_an_address_that_was_taken_away(database: Database) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    for number, who in enumerate((FOCAL, HEAD), 1):
        async with database.write() as connection:
            await desk.add(
                connection,
                kind="decision",
                recipient=f"person:{desk.people[who]}",
                slot=f"{number}/granted",
                priority=Priority.EVENT,
                chat=who,
                address_id=desk.addresses[who],
                text_html="x",
                text_plain="đã gia hạn",
            )
    async with database.write() as connection:
        for who in (FOCAL, HEAD):
            await db.addresses.remove_of_person(connection, desk.id, desk.people[who], desk.clock.now())
    desk.code = "moved"
    await desk.bind(HEAD)
    await desk.send_all()
    assert desk.channel.sent == [("moved-minh", "đã gia hạn")]
    assert [row.dropped_as for row in await desk.rows("decision")] == ["refused", None]


async def test_a_chat_that_moved_keeps_its_new_id_and_gets_the_same_row(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-11 08:30")
    await desk.bind_group("all")
    await desk.tick()
    group = f"group:{desk.addresses['all']}"
    desk.channel.will(None)
    desk.channel.fail(Failure.MOVED, new_address="-100all")
    await desk.send_all()
    assert [chat for chat, _ in desk.channel.tried] == [FOCAL, "all", "-100all"]
    row = await desk.row("group_week")
    assert (row.state, row.chat, row.recipient) == ("sent", "-100all", group)
    async with database.read() as connection:
        found = await db.addresses.by_id(connection, desk.id, desk.addresses["all"])
    assert found is not None
    assert (found.chat, found.account, found.reachable) == ("-100all", "-100all", True)


async def test_a_move_to_nowhere_is_a_rejection(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    for new in (None, FOCAL):
        desk.channel.fail(Failure.MOVED, new_address=new)
        await sent_again(desk)
        row = await desk.row("answer")
        assert (row.state, row.chat) == ("ready", FOCAL)
        assert row.retry_at is not None
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == ["một"]


async def test_refused_marks_are_taken_away_once_and_stay_away(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="A <b> & một việc", at=NEXT_MONDAY)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.tick()
    await desk.lease.hold()
    # One step for each, answers first: on a slow machine its wait may be over before the rest has left.
    for failure in (Failure.BAD_MARKS, Failure.NOT_SENT):
        desk.channel.fail(failure)
        await desk.sender.step()
        await desk.pass_machine_time()
    await desk.send_all()
    answers = [outgoing.html for _, outgoing in desk.channel.tried if outgoing.plain == "một"]
    assert answers == ["<b>một</b>", "một", "một"]

    # The same for a text that is composed anew each time.
    composed = Desk(database, FixedClock(moment(MONDAY)), RecordingChannel(name="other"), "snv")
    await composed.open()
    await composed.register(task("A <b> & một việc"))
    await composed.bind(FOCAL)
    composed.clock.set(NEXT_MONDAY)
    composed.channel.fail(Failure.BAD_MARKS)
    await planned(composed)
    await sent_again(composed)
    (first, second) = [outgoing.html for _, outgoing in composed.channel.tried]
    assert "<b>" in first
    assert "<b>" not in second
    assert (await composed.row("digest")).state == "sent"


async def test_rejected_three_times_is_broken_and_the_rest_goes_on(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.answer(FOCAL, "hai", "2/1")
    for tries in (1, 2, 3):
        desk.channel.fail(Failure.REJECTED)
        await sent_again(desk)
        assert len(desk.channel.tried) >= tries
    first, second = await desk.rows("answer")
    assert (first.state, first.dropped_as, first.attempts) == ("dropped", "broken", 3)
    assert second.state == "sent"


async def test_tries_that_never_arrived_do_not_count_as_rejections(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.NOT_SENT, times=5)
    for _ in range(5):
        await sent_again(desk)
    desk.channel.fail(Failure.REJECTED, times=2)
    await sent_again(desk)
    await sent_again(desk)
    assert (await desk.row("answer")).state == "ready"
    await sent_again(desk)
    assert (await desk.row("answer")).state == "sent"


async def test_a_chat_that_has_had_enough_for_the_moment_does_not_hold_up_others(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=FRIDAY)
    await desk.tick()

    await desk.lease.hold()
    assert desk.lease.epoch is not None
    epoch, busy = desk.lease.epoch, Busy(FOCAL)
    found = [await deliver.claim(database, "telegram", desk.channel.can, epoch, desk.clock.now(), busy) for _ in range(3)]
    assert [(one.looked, len(one.in_hand)) for one in found] in ([(1, 0), (1, 1), (0, 0)], [(1, 1), (1, 0), (0, 0)])
    focal = next(row for row in await desk.rows("digest") if row.recipient == f"person:{desk.people[FOCAL]}")
    assert (focal.state, focal.attempts) == ("ready", 0)
    assert focal.retry_at is not None


async def test_a_person_reached_on_another_channel_now_is_told_there(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    await desk.unreachable(FOCAL)
    zalo, telegram = RecordingChannel(name="zalo"), desk.channel
    desk.channel = zalo
    await desk.bind(FOCAL)
    lease = Lease(database, "zalo")
    sender = Sender(database, zalo, desk.clock, lease, unhurried())
    desk.channel = telegram
    await desk.send_all()
    await lease.hold()
    while await sender.step():
        pass
    assert telegram.sent == []
    assert len(zalo.texts(FOCAL)) == 1
    assert [(row.channel, row.state) for row in await desk.rows("digest")] == [("telegram", "dropped"), ("zalo", "sent")]


async def test_what_was_finished_for_a_person_reached_on_another_channel_now_is_told_there(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    async with database.write() as connection:
        told = {"recipient": f"person:{desk.people[FOCAL]}", "slot": "1/granted", "priority": Priority.EVENT, "chat": FOCAL}
        await desk.add(connection, kind="decision", text_html="x", text_plain="đã gia hạn", **told)
    await desk.unreachable(FOCAL)
    telegram, desk.channel = desk.channel, RecordingChannel(name="zalo")
    await desk.bind(FOCAL)
    zalo, desk.channel = desk.channel, telegram
    await desk.send_all()
    lease = Lease(database, "zalo")
    sender = Sender(database, zalo, desk.clock, lease, unhurried())
    await lease.hold()
    while await sender.step():
        pass
    assert (telegram.tried, zalo.sent) == ([], [(FOCAL, "đã gia hạn")])
    assert [(row.channel, row.state) for row in await desk.rows("decision")] == [("telegram", "dropped"), ("zalo", "sent")]


async def test_an_idle_ledger_is_looked_at_through_its_index(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("the planner of PostgreSQL proves it by itself")
    asked: list[tuple[str, Any]] = []
    async with database.read() as connection:
        assert connection.sync_connection is not None

        @event.listens_for(connection.sync_connection, "before_cursor_execute")
        def _note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
            if statement.startswith("SELECT"):
                asked.append((statement, parameters))

        await db.outbox.any_waiting(connection, "telegram", moment(MONDAY))
        await db.outbox.claim(connection, "telegram", moment(MONDAY), moment(MONDAY))
        plans = [
            [row[3] for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            for statement, parameters in list(asked)
        ]
    assert len(plans) == 2
    assert [line for lines in plans for line in lines if line.startswith("SCAN message")] == []
    assert all(any("ix_message_waiting" in line for line in lines) for lines in plans)


async def test_where_the_month_is_used_up_it_is_tried_again_after_an_hour_of_the_office_and_a_yes_ends_the_rest(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.QUOTA)
    await desk.send_all()
    assert (await desk.row("answer")).retry_at is None  # By the machine's clock it need not wait.
    start = desk.clock.now()
    assert await _used_up(database) == {"telegram"}
    for later, tried in ((QUOTA_REST - timedelta(seconds=1), 1), (QUOTA_REST, 2)):
        desk.clock.set(start + later)
        await desk.send_all()
        assert len(desk.channel.tried) == tried
    # It has ended: also by a clock that goes back nothing is kept.
    desk.clock.set(start)
    await desk.answer(FOCAL, "hai", "2/1")
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == ["một", "hai"]
    assert await _used_up(database) == set()


async def test_a_yes_ends_a_month_used_up_also_after_a_restart(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.QUOTA)
    await desk.send_all()
    await desk.pass_machine_time()
    await (await restarted(desk)).send_all()
    assert desk.channel.texts(FOCAL) == ["một"]
    assert await _used_up(database) == set()


async def _used_up(database: Database) -> set[str]:
    async with database.read() as connection:
        return {row.channel for row in await db.senders.limits(connection) if row.exhausted_until is not None}
