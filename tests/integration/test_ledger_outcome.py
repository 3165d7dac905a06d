"""The ledger: the intent before the request, the outcome after it; nothing is lost or repeated without a label."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

import db.addresses
import db.items
import db.messages
import db.outbox
import db.senders
from bot.core.channel import ChannelError, Failure
from bot.core.delivery import Priority
from bot.core.outgoing import Outgoing, Sent
from bot.services import deliver, outcome
from db.session import Database, machine_now
from db.tables import MessageRow
from messages import labels
from tests.fakes import moment
from tests.integration.desk import (
    DUE,
    FOCAL,
    NEXT_MONDAY,
    NEXT_TUESDAY,
    Busy,
    Desk,
    desk_with_task,
    end,
    open_desk,
    restarted,
    sent_again,
)


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
        await restarted(desk)
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


async def test_a_chat_that_has_moved_is_written_to_at_once(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.MOVED, new_address="-100")
    await desk.lease.hold()
    await desk.sender.step()
    row = await desk.row("answer")
    assert (row.chat, row.retry_at, row.attempts) == ("-100", None, 1)


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
        await restarted(desk)
    desk.channel.fail(Failure.MOVED, new_address="lan-2")
    await desk.change(said="đang trình ký", said_on=date(2024, 11, 11))
    await sent_again(desk)
    # What may have arrived before is never said again without the label, and never in other words.
    assert [outgoing.plain for _, outgoing in desk.channel.tried[1:]] == [f"{labels.RESEND}\n{first}"] * 4
    assert desk.channel.sent[0][0] == "lan-2"
    assert (await desk.row("digest")).state == "sent"


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


async def _claimed(desk: Desk) -> outcome.InHand:
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


@pytest.mark.parametrize(("state", "epoch", "tries"), [("leased", 1, 2), ("leased", 2, 3), ("unknown", 1, 3)])
async def test_only_a_row_that_is_in_this_hand_still_is_put_back(database: Database, state: str, epoch: int, tries: int) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    row = await desk.row("answer")
    async with database.write() as connection:
        await connection.execute(update(MessageRow).values(state=state, lease_epoch=epoch, attempts=3))
    await outcome.put_back(database, outcome.InHand(row.id, 1, row.chat, False, Outgoing("", "một")))
    after = await desk.row("answer")
    assert (after.attempts, after.state) == (tries, "ready" if tries == 2 else state)


async def test_rows_a_dead_holder_had_in_hand_become_unknown_and_rest(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.answer(FOCAL, "một", "1/1")
    await desk.tick()
    answer, digest = await _claimed(desk), await _claimed(desk)
    assert (answer.outgoing.plain, digest.outgoing.plain[:5]) == ("một", "[Đôn ")
    # The holder is gone without a word; the next one takes over.
    await restarted(desk)
    await desk.send_all()
    assert [(row.state, row.unknowns) for row in await desk.rows()] == [("unknown", 1), ("unknown", 1)]
    assert desk.channel.tried == []
    await sent_again(desk)
    assert desk.channel.texts(FOCAL) == [f"{labels.RESEND}\nmột", f"{labels.RESEND}\n{digest.outgoing.plain}"]


async def test_what_an_old_holder_learns_late_does_not_undo_what_its_successor_did(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()
    old = await _claimed(desk)
    await sent_again(await restarted(desk))
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
    await (await restarted(desk)).send_all()
    assert (await desk.row("digest")).state == "unknown"
    await outcome.record_sent(database, [(old, Sent("m9"))], desk.clock.now())
    await sent_again(desk)
    assert end(await desk.row("digest")) == ("sent", None, "m9")
    assert desk.channel.tried == []


async def test_a_row_that_was_settled_while_the_rest_was_looked_for_stays_settled(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    held, whole = await _claimed(desk), db.outbox.left_in_hand

    async def then_settled(*given: Any, **more: Any) -> Any:
        found = await whole(*given, **more)
        await outcome.record_sent(database, [(held, Sent("m7"))], desk.clock.now())
        return found

    monkeypatch.setattr(db.outbox, "left_in_hand", then_settled)
    assert await outcome.rescue(database, "telegram", held.epoch + 1, desk.clock.now()) == 1
    assert end(await desk.row("answer")) == ("sent", None, "m7")


async def test_what_a_finished_text_says_counts_as_told_while_it_waits_to_be_tried_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    a = await desk.assignment()
    async with database.write() as connection:
        lan = f"person:{desk.people[FOCAL]}"
        told = {"recipient": lan, "slot": "7", "priority": Priority.EVENT, "tasks": [a.id]}
        await desk.add(connection, kind="decision", text_html=None, text_plain="đã gia hạn", chat=FOCAL, **told)
        row = await db.messages.id_of(connection, desk.id, "decision", lan, "7")
        item = {"organisation_id": desk.id, "rule": "decision", "assignment_id": a.id, "slot": "7/granted", "audience": "responsible"}
        await db.items.tell(connection, row, [item | {"told_on": date(2024, 11, 11)}])
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    assert (await desk.row("decision")).state == "ready"
    assert await desk.told() == [("decision", "7/granted", "responsible")]


@pytest.mark.parametrize(("failure", "times", "rest"), [(Failure.REJECTED, 3, "sent"), (Failure.REFUSED, 1, "dropped")])
async def test_of_a_finished_text_in_parts_only_what_cannot_be_told_is_lost_and_all_of_it_where_the_chat_takes_nothing(
    database: Database, failure: Failure, times: int, rest: str
) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    async with database.write() as connection:
        told = {"recipient": f"person:{desk.people[FOCAL]}", "slot": "7", "priority": Priority.EVENT, "chat": FOCAL}
        for part in (1, 2):
            await desk.add(connection, kind="decision", text_html=None, text_plain=f"phần {part}", part=part, **told)
    desk.channel.fail(failure, times=times)
    for _ in range(times + 1):
        await sent_again(desk)
    assert [row.state for row in await desk.rows("decision")] == ["dropped", rest]


async def test_the_rest_of_a_composed_text_comes_again_with_its_beginning(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc " + "rất dài " * 60, at=NEXT_MONDAY)
    desk.channel.can = type(desk.channel.can)(max_text=150)
    await desk.tick()
    desk.channel.fail(Failure.REJECTED, times=3)
    for _ in range(4):
        await sent_again(desk)
    rows = await desk.rows("digest")
    assert len(rows) > 1
    assert {row.state for row in rows} == {"dropped"}
    assert desk.channel.sent == []


async def test_what_may_have_arrived_and_nobody_came_for_is_given_up_as_unconfirmed(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    await desk.answer(FOCAL, "một", "1/1")
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    assert await outcome.sweep(database, desk.clock.now() + timedelta(days=2)) == 1
    assert end(await desk.row("answer")) == ("dropped", "unconfirmed", None)


async def test_a_row_that_cannot_be_composed_is_given_up_after_three_tries(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.tick()

    async def broken(*_: Any, **__: Any) -> None:
        raise KeyError("nobody expected this")

    monkeypatch.setattr(deliver, "compose", broken)
    tries = []
    for _ in range(3):
        await sent_again(desk)
        row = await desk.row("digest")
        tries.append((row.state, row.attempts))
    assert tries == [("ready", 1), ("ready", 2), ("dropped", 3)]
    assert desk.channel.tried == []
