"""The ledger: what leaves, in which order, what a failure means, and that nothing is lost or repeated without a label."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

import db.addresses
import db.messages
import db.senders
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.delivery import Priority
from bot.core.outgoing import Outgoing, Sent
from bot.core.register import ImportKind
from bot.core.task import State
from bot.services import compose, deliver, outcome
from bot.services.sender import Lease, Sender
from db.session import Database, machine_now
from db.tables import MessageRow
from messages import labels
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.desk import (
    CLERK,
    DUE,
    FOCAL,
    FRIDAY,
    HEAD,
    MONDAY,
    NEXT_MONDAY,
    NEXT_TUESDAY,
    Desk,
    desk_with_task,
    open_desk,
    task,
    unhurried,
)


async def sent_again(desk: Desk) -> None:
    """Whatever waits for machine time is tried again."""
    await desk.pass_machine_time()
    await desk.send_all()


async def planned(desk: Desk) -> None:
    await desk.tick()
    await desk.send_all()


class Busy:
    """A pace at which some chats have had enough for five seconds."""

    def __init__(self, *chats: str) -> None:
        self.chats = chats

    def wait(self, chat: str, _is_group: bool) -> float:
        return 5.0 if chat in self.chats else 0.0

    def spend(self, chat: str, _is_group: bool) -> None:
        assert chat not in self.chats


def end(row: Any) -> tuple[str, str | None, str | None]:
    return row.state, row.dropped_as, row.provider_id


# --- keys and order ---------------------------------------------------------------------------------------------------


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


# --- what is owed at the moment of sending ----------------------------------------------------------------------------


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


# --- intent and outcome -----------------------------------------------------------------------------------------------


async def test_the_intent_is_committed_before_the_request_leaves(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    seen: list[Any] = []
    elsewhere = Database(database.url)

    async def look(chat: str, outgoing: Outgoing) -> None:
        async with elsewhere.read() as connection:
            seen.append((await connection.execute(select(MessageRow.__table__).where(MessageRow.kind == "digest"))).one())
        # No transaction is open while the platform is waited for: another writer gets through.
        async with elsewhere.write() as connection:
            await db.messages.write(connection, seen[0].id, last_error="seen")

    desk.channel.will(look)
    try:
        await desk.send_all()
    finally:
        await elsewhere.close()
    (row,) = seen
    assert (row.state, row.lease_epoch, row.chat, row.attempts) == ("leased", desk.lease.epoch, FOCAL, 1)
    assert row.intent_at is not None
    assert row.text_html == desk.channel.tried[0][1].html
    assert "#101" in row.text_plain
    assert row.provider_id is None
    after = await desk.row("digest")
    assert (after.state, after.provider_id, after.sent_at, after.last_error) == ("sent", "m1", moment(NEXT_MONDAY), None)


async def test_nothing_is_marked_sent_without_the_platforms_answer(database: Database) -> None:
    desk = await open_desk(database)
    await desk.lease.hold()
    for failure in Failure:
        await desk.answer(failure, "x", f"{failure}/1", known=False)
        desk.channel.fail(failure, retry_after=30.0)
        await desk.send_all()
        async with database.read() as connection:
            found = await connection.execute(select(MessageRow.__table__).where(MessageRow.slot == f"{failure}/1"))
        row = found.one()
        assert row.state in ("ready", "unknown", "dropped")
        assert (row.provider_id, row.sent_at) == (None, None)
        assert row.last_error.startswith(failure if failure is not Failure.MOVED else Failure.REJECTED)
        await _restarted(desk)
        async with database.write() as connection:
            await db.messages.write(connection, row.id, state="dropped")
        await desk.pass_machine_time()
    assert desk.channel.sent == []


async def test_what_was_surely_not_sent_waits_longer_each_time(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    waits = []
    for _ in range(4):
        desk.channel.fail(Failure.NOT_SENT)
        async with database.read() as connection:
            before = await machine_now(connection)
        await desk.send_all()
        row = await desk.row("answer")
        waits.append((row.retry_at - before).total_seconds())
        assert not await desk.sender.step()
        await desk.pass_machine_time()
    for wait, longest in zip(waits, (2, 4, 8, 16), strict=True):
        assert longest / 2 <= wait <= longest + 5


async def test_an_unknown_outcome_is_held_a_minute_then_sent_once_more_under_a_label(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN)
    async with database.read() as connection:
        before = await machine_now(connection)
    await desk.send_all()
    row = await desk.row("digest")
    assert (row.state, row.unknowns) == ("unknown", 1)
    assert timedelta(seconds=59) <= row.retry_at - before <= timedelta(seconds=90)
    # It may have arrived, so it counts as told, and it rests.
    assert len(await desk.told()) == 1
    await desk.tick("2024-11-11 08:06")
    await desk.send_all()
    assert len(desk.channel.tried) == 1
    await desk.change(said="đang trình ký", said_on=date(2024, 11, 11))
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == [f"{labels.RESEND}\n{row.text_plain}"]
    after = await desk.row("digest")
    assert after.text_plain.startswith(labels.RESEND)
    assert after.text_html == f"{labels.RESEND}\n{row.text_html}"
    assert after.state == "sent"
    assert len(await desk.told()) == 1


async def test_unknown_twice_is_dropped_unconfirmed_and_owed_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN, times=2)
    await desk.send_all()
    await sent_again(desk)
    assert end(await desk.row("digest")) == ("dropped", "unconfirmed", None)
    assert await desk.told() == []
    assert await desk.next_look() == date(2024, 11, 11)
    await sent_again(desk)
    assert len(desk.channel.tried) == 2
    await desk.tick(NEXT_TUESDAY)
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == [(await desk.rows("digest"))[1].text_plain]
    assert await desk.told() == [("overdue", f"{DUE}/1", "responsible")]


@pytest.mark.parametrize("failure", [Failure.NOT_SENT, Failure.SLOW_DOWN])
async def test_a_resend_that_did_not_leave_keeps_its_label_and_has_it_once(database: Database, failure: Failure) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    first = desk.channel.tried[0][1].plain
    for each in (failure, Failure.REJECTED):
        desk.channel.fail(each, retry_after=30.0)
        await sent_again(desk)
        assert (await desk.row("digest")).unknowns == 1
        assert len(await desk.told()) == 1
        await _restarted(desk)
    desk.channel.fail(Failure.MOVED, new_address="lan-2")
    await desk.change(said="đang trình ký", said_on=date(2024, 11, 11))
    await sent_again(desk)
    # What may have arrived before is never said again without the label, and never in other words.
    assert [outgoing.plain for _, outgoing in desk.channel.tried[1:]] == [f"{labels.RESEND}\n{first}"] * 4
    assert desk.channel.sent[0][0] == "lan-2"
    assert (await desk.row("digest")).state == "sent"


async def _restarted(desk: Desk) -> Desk:
    """The same desk after a clean stop and start of its sender."""
    await desk.lease.release()
    desk.lease = Lease(desk.database, desk.channel.name)
    desk.sender = desk.new_sender(desk.lease)
    return desk


async def test_a_resend_that_was_not_begun_is_still_a_resend(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    await desk.pass_machine_time()
    in_hand = await _claimed(desk)
    await outcome.put_back(database, in_hand)
    row = await desk.row("digest")
    assert (row.state, row.unknowns, row.attempts) == ("unknown", 1, 1)
    assert len(await desk.told()) == 1
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == [in_hand.outgoing.plain]
    assert desk.channel.sent[0][1].count(labels.RESEND) == 1


async def _claimed(desk: Desk) -> deliver.InHand:
    """The next row, its intent committed, as a sender holds it in the moment before the request leaves."""
    if not desk.lease.trusted():
        await desk.lease.hold()
    assert desk.lease.epoch is not None
    claimed = await deliver.claim(desk.database, desk.channel.name, desk.channel.can, desk.lease.epoch, desk.clock.now(), Busy())
    return claimed.in_hand[0]


async def test_a_row_put_back_was_never_tried_and_is_composed_anew(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    await outcome.put_back(database, await _claimed(desk))
    row = await desk.row("digest")
    assert (row.state, row.attempts, row.intent_at) == ("ready", 0, None)
    assert await desk.told() == []
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_rows_a_dead_holder_had_in_hand_become_unknown_and_rest(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.tick()
    answer, digest = await _claimed(desk), await _claimed(desk)
    assert (answer.outgoing.plain, digest.outgoing.plain[:5]) == ("một", "[Đôn ")
    # The holder is gone without a word; the next one takes over.
    await _restarted(desk)
    await desk.send_all()
    assert [(row.state, row.unknowns) for row in await desk.rows()] == [("unknown", 1), ("unknown", 1)]
    assert desk.channel.tried == []
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == [f"{labels.RESEND}\nmột", f"{labels.RESEND}\n{digest.outgoing.plain}"]


async def test_what_an_old_holder_learns_late_does_not_undo_what_its_successor_did(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    old = await _claimed(desk)
    await sent_again(await _restarted(desk))
    await sent_again(desk)
    assert (await desk.row("digest")).provider_id == "m1"
    await outcome.record_failure(database, "telegram", old, ChannelError(Failure.NOT_SENT, "late"), desk.clock.now())
    await outcome.record_sent(database, [(old, Sent("late"))], desk.clock.now())
    assert end(await desk.row("digest")) == ("sent", None, "m1")
    await sent_again(desk)
    assert len(desk.channel.tried) == 1


async def test_a_late_yes_settles_a_row_that_was_thought_unknown(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    old = await _claimed(desk)
    await desk.pass_machine_time()
    await (await _restarted(desk)).send_all()
    assert (await desk.row("digest")).state == "unknown"
    await outcome.record_sent(database, [(old, Sent("m9"))], desk.clock.now())
    await sent_again(desk)
    assert end(await desk.row("digest")) == ("sent", None, "m9")
    assert desk.channel.tried == []


# --- what the platform says -------------------------------------------------------------------------------------------


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
    await (await _restarted(desk)).send_all()
    assert len(desk.channel.tried) == 1
    # A shorter wait that is told later does not shorten it.
    async with database.write() as connection:
        await db.senders.pause(connection, "telegram", before + timedelta(seconds=1))
        assert await db.senders.paused_until(connection, "telegram") == until
    await desk.pass_machine_time()
    await (await _restarted(desk)).send_all()
    assert len(desk.channel.sent) == 2


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
            await db.addresses.remove(connection, desk.id, desk.addresses[who], desk.clock.now())
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
    desk.channel.fail(Failure.BAD_MARKS)
    await desk.send_all()
    desk.channel.script.clear()
    await desk.pass_machine_time()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    await sent_again(desk)
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

        await db.messages.any_waiting(connection, "telegram", moment(MONDAY))
        await db.messages.claim(connection, "telegram", moment(MONDAY), moment(MONDAY))
        plans = [
            [row[3] for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            for statement, parameters in list(asked)
        ]
    assert len(plans) == 2
    assert [line for lines in plans for line in lines if line.startswith("SCAN message")] == []
    assert all(any("ix_message_waiting" in line for line in lines) for lines in plans)
