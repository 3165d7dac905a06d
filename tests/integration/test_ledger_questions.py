"""What is asked of the ledger: of each condition one row that differs in it alone, and is not counted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest

import db.messages
import db.questions
from bot.core.delivery import Drop, Priority
from db.session import Database
from tests.integration.ledger import A_MINUTE, NOON, Ledger, a_ledger


@pytest.fixture
async def ledger(database: Database) -> AsyncIterator[Ledger]:
    async with a_ledger(database) as made:
        yield made


async def test_a_row_exists_by_its_whole_key_and_on_the_channel_that_is_asked_for(ledger: Ledger) -> None:
    await ledger.row(slot="s")
    ask = ledger.connection, ledger.ours
    assert await db.messages.exists(*ask, "decision", "person:1", "s")
    assert await db.messages.exists(*ask, "decision", "person:1", "s", channel="telegram")
    assert not await db.messages.exists(*ask, "decision", "person:1", "s", channel="zalo")
    for key in (("digest", "person:1", "s"), ("decision", "person:2", "s"), ("decision", "person:1", "t")):
        assert not await db.messages.exists(*ask, *key)
    assert not await db.messages.exists(ledger.connection, ledger.theirs, "decision", "person:1", "s")


async def test_the_number_of_a_message_is_that_of_the_newest_first_part_of_its_key(ledger: Ledger) -> None:
    await ledger.row(slot="s")
    newest = await ledger.row(slot="s", channel="zalo")
    for other in ({"part": 2}, {"kind": "digest"}, {"recipient": "person:2"}, {"organisation_id": ledger.theirs}):
        await ledger.row(slot="s", **other)
    await ledger.row(slot="t")
    assert await db.messages.id_of(ledger.connection, ledger.ours, "decision", "person:1", "s") == newest


async def test_events_of_the_day_are_first_parts_that_left_or_may_have_left_since_then(ledger: Ledger) -> None:
    for counted in ({}, {"sent_at": NOON + A_MINUTE}, {"state": "leased", "sent_at": None}, {"state": "unknown", "sent_at": None}):
        await ledger.row(**counted)
    for other in (
        {"organisation_id": ledger.theirs},
        {"recipient": "person:2"},
        {"priority": Priority.ANSWER},
        {"priority": Priority.DIGEST},
        {"part": 2},
        {"state": "ready", "sent_at": None},
        {"state": "dropped", "sent_at": None},
        {"sent_at": NOON - A_MINUTE},
    ):
        await ledger.row(**other)
    assert await db.messages.count_events(ledger.connection, ledger.ours, "person:1", NOON) == 4


async def test_lost_digests_are_those_of_the_days_asked_for_that_were_given_up_unsaid(ledger: Ledger) -> None:
    lost: dict[str, Any] = {
        "kind": "digest",
        "state": "dropped",
        "dropped_as": Drop.EXPIRED.value,
        "slot": "2026-11-20",
        "recipient": "person:7",
    }
    for counted in ({}, {"slot": "2026-11-21"}, {"recipient": "person:8", "dropped_as": Drop.REFUSED.value}):
        await ledger.row(**lost | counted)
    others: tuple[dict[str, Any], ...] = (
        {"organisation_id": ledger.theirs},
        {"kind": "week"},
        {"slot": "2026-11-19"},
        {"slot": "2026-11-22"},
        {"state": "sent"},
        {"dropped_as": Drop.MOOT.value},
    )
    for person, other in enumerate(others, 100):
        await ledger.row(**lost | {"recipient": f"person:{person}"} | other)
    found = await db.messages.lost_digests(ledger.connection, ledger.ours, date(2026, 11, 20), date(2026, 11, 22))
    assert sorted(found) == ["person:7", "person:8"]


async def test_a_reply_finds_the_newest_message_with_that_number_in_that_chat_of_that_channel(ledger: Ledger) -> None:
    await ledger.row()
    newest = await ledger.row()
    for other in ({"channel": "zalo"}, {"chat": "78"}, {"provider_id": "6"}):
        await ledger.row(**other)
    found = await db.messages.by_provider_id(ledger.connection, "telegram", "77", "5")
    assert found is not None
    assert found.id == newest
    assert await db.messages.by_provider_id(ledger.connection, "telegram", "77", "7") is None


async def test_what_somebody_was_sent_is_told_newest_first_and_of_the_kind_asked_for(ledger: Ledger) -> None:
    first = await ledger.row()
    latest = await ledger.row(sent_at=NOON + 2 * A_MINUTE, kind="digest")
    second = await ledger.row(sent_at=NOON + A_MINUTE)
    for other in ({"organisation_id": ledger.theirs}, {"recipient": "person:2"}, {"state": "unknown"}):
        await ledger.row(**other, sent_at=NOON + 3 * A_MINUTE)
    await ledger.row(created_at=NOON - A_MINUTE, kind="old")
    found = await db.messages.sent_to(ledger.connection, ledger.ours, "person:1", NOON)
    assert [row.id for row in found] == [latest, second, first]
    assert await db.messages.last_sent(ledger.connection, ledger.ours, "decision", "person:1") == NOON + A_MINUTE
    assert await db.messages.last_sent(ledger.connection, ledger.ours, "week", "person:1") is None


async def test_whoever_answers_at_once_has_read_what_has_left_or_may_have_left(ledger: Ledger) -> None:
    sent = await ledger.row(sent_at=NOON + A_MINUTE)
    in_doubt = await ledger.row(state="unknown", sent_at=None, created_at=NOON + 2 * A_MINUTE)
    on_its_way = await ledger.row(state="leased", sent_at=None, intent_at=NOON)
    others: tuple[dict[str, Any], ...] = (
        {"organisation_id": ledger.theirs},
        {"recipient": "person:2"},
        {"created_at": NOON - A_MINUTE},
        {"state": "leased"},
        {"state": "ready"},
        {"state": "dropped"},
    )
    for other in others:
        await ledger.row(**other)
    found = await db.messages.reached(ledger.connection, ledger.ours, "person:1", NOON)
    assert [(row.id, row.sent_at) for row in found] == [
        (in_doubt, NOON + 2 * A_MINUTE),
        (sent, NOON + A_MINUTE),
        (on_its_way, NOON),
    ]


async def test_a_copy_of_a_trial_last_left_with_its_own_message_or_with_the_one_it_gave_way_to(ledger: Ledger) -> None:
    copy: dict[str, Any] = {"kind": "digest", "trial": True, "slot": "2026-11-20"}
    ask = ledger.connection, ledger.ours, "person:1", "said together"
    others: tuple[dict[str, Any], ...] = (
        {"organisation_id": ledger.theirs},
        {"recipient": "person:2"},
        {"kind": "week"},
        {"trial": False},
        {"state": "unknown"},
        {"state": "ready", "last_error": "said together"},
        {"state": "dropped", "last_error": "nothing owed"},
    )
    for day, other in enumerate(others, 21):
        await ledger.row(**copy | {"slot": f"2026-11-{day}", "sent_at": NOON + 9 * A_MINUTE} | other)
        await ledger.row(**copy | {"slot": f"2026-11-{day}", "sent_at": NOON + 9 * A_MINUTE, "recipient": "person:3"})
    assert await db.messages.last_copy_sent(*ask) is None
    await ledger.row(**copy)
    assert await db.messages.last_copy_sent(*ask) == NOON
    # On the next day it gave way to another reader's, which has not left yet.
    await ledger.row(**copy | {"slot": "2026-12-01", "state": "dropped", "last_error": "said together", "sent_at": None})
    await ledger.row(**copy | {"slot": "2026-12-01", "recipient": "person:3", "state": "leased", "sent_at": NOON + 5 * A_MINUTE})
    assert await db.messages.last_copy_sent(*ask) == NOON
    await ledger.row(**copy | {"slot": "2026-12-01", "recipient": "person:4", "sent_at": NOON + 3 * A_MINUTE})
    assert await db.messages.last_copy_sent(*ask) == NOON + 3 * A_MINUTE


async def test_the_answer_to_an_update_is_the_newest_row_it_caused(ledger: Ledger) -> None:
    made = [await ledger.row(inbox_id=7), await ledger.row(inbox_id=7)]
    await ledger.row(inbox_id=8)
    assert await db.messages.of_inbox(ledger.connection, 7) == made[1]


async def test_what_was_sent_since_then_is_told_oldest_first_without_some_kinds(ledger: Ledger) -> None:
    for minute in (2, 0, 1):
        await ledger.row(sent_at=NOON + minute * A_MINUTE)
    for other in (
        {"organisation_id": ledger.theirs},
        {"sent_at": NOON - A_MINUTE},
        {"sent_at": None, "state": "ready"},
        {"kind": "answer"},
    ):
        await ledger.row(**other)
    found = await db.messages.sent_since(ledger.connection, ledger.ours, NOON, leaving_out=("answer",))
    assert found == [NOON, NOON + A_MINUTE, NOON + 2 * A_MINUTE]


async def test_the_newest_rows_are_told_newest_first_and_no_more_than_asked_for(ledger: Ledger) -> None:
    made = [await ledger.row() for _ in range(3)]
    await ledger.row(organisation_id=ledger.theirs)
    assert [row.id for row in await db.messages.newest(ledger.connection, ledger.ours, 2)] == made[:0:-1]


async def test_rows_written_together_each_get_their_own_values(ledger: Ledger) -> None:
    first, second, other = [await ledger.row(text_plain=None) for _ in range(3)]
    await db.messages.record(ledger.connection, [({"id": first, "text_plain": "một"}, ()), ({"id": second, "text_plain": "hai"}, ())])
    texts = [(await db.messages.by_id(ledger.connection, one)).text_plain for one in (first, second, other)]
    assert texts == ["một", "hai", None]


async def test_what_was_asked_back_stands_in_one_order_whichever_store_numbered_the_questions_first(ledger: Ledger) -> None:
    for chat, at in (("12", NOON), ("11", NOON), ("10", NOON + A_MINUTE)):
        await db.questions.ask(
            ledger.connection,
            ledger.ours,
            channel="telegram",
            chat=chat,
            kind="echo",
            payload={},
            raw="xong",
            at=at,
            expires_at=NOON + 9 * A_MINUTE,
        )
    found = await db.questions.left_open(ledger.connection, ledger.ours, NOON)
    assert [row.chat for row in found] == ["11", "12", "10"]


async def test_the_reminders_before_an_hour_are_told_of_the_tasks_asked_for_whether_they_have_left_or_not(ledger: Ledger) -> None:
    await ledger.row(kind="hour", slot="7/2026-11-20 15:00", state="ready", sent_at=None, not_before=NOON + A_MINUTE)
    await ledger.row(kind="hour", slot="7/2026-11-20 14:00", not_before=NOON)
    await ledger.row(kind="hour", slot="8/2026-11-20 14:00", not_before=NOON)
    for other in (
        {"organisation_id": ledger.theirs},
        {"kind": "digest"},
        {"state": "dropped", "sent_at": None},
        {"slot": "9/x"},
        {"slot": "77/x"},
    ):
        await ledger.row(**{"kind": "hour", "slot": "7/other", "not_before": NOON, **other})
    found = await db.messages.before_hours(ledger.connection, ledger.ours, [7, 8])
    assert {id_: [(row.slot, row.state) for row in rows] for id_, rows in found.items()} == {
        7: [("7/2026-11-20 14:00", "sent"), ("7/2026-11-20 15:00", "ready")],
        8: [("8/2026-11-20 14:00", "sent")],
    }
    assert await db.messages.before_hours(ledger.connection, ledger.ours, []) == {}
