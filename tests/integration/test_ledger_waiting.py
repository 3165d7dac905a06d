"""What is asked of the rows that have not left yet: of each condition one row that differs in it alone, and is left alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.core.delivery import Drop, Priority, RowState
from db import outbox
from db.once import asking_once
from db.session import Database
from db.tables import MessageRow, OrganisationRow
from tests.integration.ledger import A_DAY, A_MINUTE, NOON, Ledger, a_ledger

READY, LEASED, UNKNOWN, SENT, DROPPED = (
    state.value for state in (RowState.READY, RowState.LEASED, RowState.UNKNOWN, RowState.SENT, RowState.DROPPED)
)
WAITS: dict[str, Any] = {"state": READY, "sent_at": None, "provider_id": None}


@pytest.fixture
async def ledger(database: Database) -> AsyncIterator[Ledger]:
    async with a_ledger(database) as made:
        yield made


async def waits(ledger: Ledger, **given: Any) -> int:
    return await ledger.row(**WAITS | given)


async def pause(ledger: Ledger, organisation: int) -> None:
    await ledger.connection.execute(update(OrganisationRow).where(OrganisationRow.id == organisation).values(paused=True))


async def row(ledger: Ledger, message_id: int) -> Any:
    return (await ledger.connection.execute(select(MessageRow.__table__).where(MessageRow.id == message_id))).one()


def ids(rows: list[Any]) -> list[int]:
    return [row.id for row in rows]


async def test_keys_of_what_waits_are_those_of_the_kind_and_of_whoever_is_asked_for(ledger: Ledger) -> None:
    for n, state in enumerate((READY, LEASED, UNKNOWN)):
        await waits(ledger, slot=f"w{n}", state=state)
    await waits(ledger, slot="w0", recipient="person:2")
    for other in ({"state": SENT}, {"state": DROPPED}, {"kind": "digest"}, {"organisation_id": ledger.theirs}):
        await waits(ledger, **other)
    mine = {("person:1", f"w{n}") for n in range(3)}
    ask = ledger.connection, ledger.ours, "decision"
    assert await outbox.waiting(*ask, "person:1") == mine
    assert await outbox.waiting(*ask) == mine | {("person:2", "w0")}
    with asking_once(ledger.connection):
        assert await outbox.waiting(*ask, "person:1") == mine
        assert await outbox.waiting(*ask, "person:2") == {("person:2", "w0")}


async def test_what_is_given_up_waits_no_more_also_where_that_was_read_once(ledger: Ledger) -> None:
    made = await waits(ledger, slot="s")
    with asking_once(ledger.connection):
        assert await outbox.waiting(ledger.connection, ledger.ours, "decision") == {("person:1", "s")}
        await outbox.drop(ledger.connection, await row(ledger, made), Drop.MOOT, with_later_parts=False)
        assert await outbox.waiting(ledger.connection, ledger.ours, "decision") == set()


async def test_a_row_may_be_claimed_from_its_moment_on_its_channel_when_nobody_has_it(ledger: Ledger) -> None:
    free = [await waits(ledger), await waits(ledger, retry_at=NOON), await waits(ledger, state=UNKNOWN, retry_at=NOON)]
    for other in (
        {"channel": "zalo"},
        {"not_before": NOON + A_MINUTE},
        {"retry_at": NOON + A_MINUTE},
        {"state": LEASED},
        {"state": SENT},
        {"state": DROPPED},
    ):
        await waits(ledger, **other)
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == free
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 2)) == free[:2]
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON)) == free[:1]


async def test_answers_leave_first_then_what_is_more_urgent_and_older(ledger: Ledger) -> None:
    digest = await waits(ledger, priority=Priority.DIGEST, not_before=NOON - A_DAY)
    later = await waits(ledger, not_before=NOON)
    sooner = await waits(ledger, not_before=NOON - A_MINUTE)
    answer = await waits(ledger, priority=Priority.ANSWER)
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == [answer, sooner, later, digest]


async def test_an_organisation_that_stopped_sending_lets_answers_leave_and_stops_no_other(ledger: Ledger) -> None:
    event = await waits(ledger)
    answer = await waits(ledger, priority=Priority.ANSWER)
    theirs = await waits(ledger, organisation_id=ledger.theirs)
    await pause(ledger, ledger.ours)
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == [answer, theirs]
    assert await outbox.count_waiting(ledger.connection, NOON) == 2
    await outbox.drop(ledger.connection, await row(ledger, answer), Drop.MOOT, with_later_parts=False)
    await outbox.drop(ledger.connection, await row(ledger, theirs), Drop.MOOT, with_later_parts=False)
    assert not await outbox.any_waiting(ledger.connection, "telegram", NOON)
    assert (await row(ledger, event)).state == READY


async def test_whether_anything_waits_is_asked_of_one_channel_and_moment(ledger: Ledger) -> None:
    await waits(ledger, not_before=NOON + A_MINUTE)
    await waits(ledger, state=LEASED)
    await waits(ledger, state=SENT)
    assert not await outbox.any_waiting(ledger.connection, "telegram", NOON)
    assert not await outbox.any_waiting(ledger.connection, "zalo", NOON + A_MINUTE)
    assert await outbox.any_waiting(ledger.connection, "telegram", NOON + A_MINUTE)
    assert await outbox.count_waiting(ledger.connection, NOON) == 1


async def test_a_part_waits_for_earlier_parts_of_the_same_message_only(ledger: Ledger) -> None:
    await waits(ledger, slot="m", state=LEASED)
    await waits(ledger, slot="m", part=2)
    free = [
        await waits(ledger, slot="m", part=2, **other)
        for other in ({"kind": "digest"}, {"recipient": "person:2"}, {"organisation_id": ledger.theirs})
    ]
    free.append(await waits(ledger, slot="n", part=2))
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == free


async def test_an_answer_waits_for_the_earlier_ones_to_the_same_recipient_on_the_same_channel(ledger: Ledger) -> None:
    def answer(**given: Any) -> dict[str, Any]:
        return {"priority": Priority.ANSWER, "kind": "answer"} | given

    await waits(ledger, **answer(state=LEASED))
    await waits(ledger, **answer())
    other_person = await waits(ledger, **answer(recipient="person:2"))
    after_event = await waits(ledger, recipient="person:3", state=LEASED)
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == [other_person]
    person_three = await waits(ledger, **answer(recipient="person:3"))
    on_zalo = await waits(ledger, **answer(channel="zalo"))
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == [other_person, person_three]
    assert ids(await outbox.claim(ledger.connection, "zalo", NOON, NOON, 10)) == [on_zalo]
    assert after_event


async def test_an_answer_does_not_wait_for_one_whose_outcome_is_not_known_nor_for_parts_held_behind_it(ledger: Ledger) -> None:
    await waits(ledger, priority=Priority.ANSWER, slot="m", state=UNKNOWN, retry_at=NOON + A_MINUTE)
    await waits(ledger, priority=Priority.ANSWER, slot="m", part=2)
    free = await waits(ledger, priority=Priority.ANSWER, slot="n")
    assert ids(await outbox.claim(ledger.connection, "telegram", NOON, NOON, 10)) == [free]


async def test_stuck_is_what_could_have_left_to_a_person_unasked_and_surely_has_not(ledger: Ledger) -> None:
    found = [await waits(ledger), await waits(ledger, recipient="group:1", trial=True)]
    for other in (
        {"recipient": "group:1"},
        {"part": 2},
        {"unknowns": 1},
        {"priority": Priority.ANSWER},
        {"not_before": NOON + A_MINUTE},
        {"state": LEASED},
    ):
        await waits(ledger, **other)
    assert sorted(ids(await outbox.stuck(ledger.connection, NOON))) == found


async def test_what_an_organisation_would_send_now_and_when_it_may_send_next(ledger: Ledger) -> None:
    digest = await waits(ledger, priority=Priority.DIGEST, not_before=NOON - A_MINUTE)
    events = [await waits(ledger, not_before=NOON - n * A_MINUTE) for n in (0, 2)]
    for other in ({"part": 2}, {"priority": Priority.ANSWER}, {"state": LEASED}, {"organisation_id": ledger.theirs}):
        await waits(ledger, **other)
    assert await outbox.next_not_before(ledger.connection, ledger.ours, NOON) is None
    for minutes in (7, 5):
        await waits(ledger, not_before=NOON + minutes * A_MINUTE)
    for other in ({"priority": Priority.ANSWER}, {"state": LEASED}, {"organisation_id": ledger.theirs}):
        await waits(ledger, not_before=NOON + A_MINUTE, **other)
    assert ids(await outbox.may_leave_now(ledger.connection, ledger.ours, NOON)) == [events[1], events[0], digest]
    assert await outbox.next_not_before(ledger.connection, ledger.ours, NOON) == NOON + 5 * A_MINUTE


async def test_rows_that_are_taken_have_one_try_more_and_what_was_composed(ledger: Ledger) -> None:
    first, second, other = [await waits(ledger, retry_at=NOON, attempts=2, text_plain=None) for _ in range(3)]
    await outbox.take(ledger.connection, [{"row": first, "text_plain": "một"}, {"row": second, "text_plain": "hai", "intent_at": NOON}])
    taken = [await row(ledger, one) for one in (first, second)]
    assert [(one.state, one.attempts, one.retry_at, one.text_plain) for one in taken] == [
        (LEASED, 3, None, "một"),
        (LEASED, 3, None, "hai"),
    ]
    assert (await row(ledger, other)).state == READY


async def test_whatever_is_no_more_urgent_for_a_recipient_who_has_had_enough_waits_too(ledger: Ledger) -> None:
    had = await waits(ledger)
    alike = [await waits(ledger), await waits(ledger, priority=Priority.DIGEST), await waits(ledger, retry_at=NOON)]
    left = [
        await waits(ledger, **other)
        for other in (
            {"priority": Priority.ANSWER},
            {"recipient": "person:2"},
            {"channel": "zalo"},
            {"organisation_id": ledger.theirs},
            {"state": LEASED},
            {"retry_at": NOON + A_DAY},
        )
    ]
    before = [await row(ledger, one) for one in left]
    await outbox.put_off(ledger.connection, await row(ledger, had), NOON + A_MINUTE)
    assert [(await row(ledger, one)).retry_at for one in (had, *alike)] == [NOON + A_MINUTE] * 4
    assert [await row(ledger, one) for one in left] == before


async def test_whatever_waits_for_somebody_not_bound_waits_too(ledger: Ledger) -> None:
    had, alike = [await waits(ledger, recipient="chat:telegram:7", organisation_id=None, slot=slot) for slot in "ab"]
    bound = await waits(ledger, recipient="chat:telegram:7")
    await outbox.put_off(ledger.connection, await row(ledger, had), NOON + A_MINUTE)
    assert [(await row(ledger, one)).retry_at for one in (had, alike, bound)] == [NOON + A_MINUTE, NOON + A_MINUTE, None]


async def test_a_yes_settles_what_was_in_hand_or_in_doubt_and_nothing_else(ledger: Ledger) -> None:
    made = {state: await waits(ledger, state=state, last_error="x") for state in (READY, LEASED, UNKNOWN, DROPPED)}
    await outbox.settle(ledger.connection, [(one, f"p{one}") for one in made.values()], NOON)
    after = {state: await row(ledger, one) for state, one in made.items()}
    assert [after[state].state for state in made] == [READY, SENT, SENT, DROPPED]
    assert [(after[state].provider_id, after[state].sent_at, after[state].last_error) for state in (LEASED, UNKNOWN)] == [
        (f"p{made[state]}", NOON, None) for state in (LEASED, UNKNOWN)
    ]
    assert after[READY].last_error == "x"


async def test_forgotten_is_what_still_waits_long_past_its_expiry_oldest_first(ledger: Ledger) -> None:
    long_ago = NOON - A_DAY
    made = [await waits(ledger, state=state, expires_at=long_ago - A_MINUTE) for state in (READY, LEASED, UNKNOWN)]
    await waits(ledger, expires_at=long_ago)
    await waits(ledger, state=SENT, expires_at=long_ago - A_MINUTE)
    assert ids(await outbox.forgotten(ledger.connection, long_ago, 10)) == made
    assert ids(await outbox.forgotten(ledger.connection, long_ago, 2)) == made[:2]


async def test_left_in_hand_is_what_a_former_holder_had_and_what_this_one_forgot(ledger: Ledger) -> None:
    former = await waits(ledger, state=LEASED, lease_epoch=1, intent_at=NOON)
    forgot, has, fresh = [await waits(ledger, state=LEASED, lease_epoch=2, intent_at=at) for at in (NOON - A_MINUTE, NOON - A_MINUTE, NOON)]
    await waits(ledger, state=LEASED, lease_epoch=3, intent_at=NOON - A_MINUTE)
    await waits(ledger, state=READY, lease_epoch=1, intent_at=NOON)
    await waits(ledger, state=LEASED, lease_epoch=1, intent_at=NOON, channel="zalo")
    ask = ledger.connection, "telegram", 2
    assert ids(await outbox.left_in_hand(*ask)) == [former]
    assert sorted(ids(await outbox.left_in_hand(*ask, in_hand=[has], before=NOON))) == [former, forgot]
    assert fresh not in ids(await outbox.left_in_hand(*ask, before=NOON))


async def test_finished_messages_for_one_moment_are_found_newest_first_and_written_anew_while_nobody_has_them(ledger: Ledger) -> None:
    made = [await waits(ledger), await waits(ledger)]
    for other in (
        {"kind": "digest"},
        {"recipient": "person:2"},
        {"part": 2},
        {"state": LEASED},
        {"not_before": NOON + A_MINUTE},
        {"organisation_id": ledger.theirs},
    ):
        await waits(ledger, **other)
    ask = ledger.connection, ledger.ours, "decision", "person:1", NOON
    assert ids(await outbox.waiting_for(*ask)) == made[::-1]
    assert await outbox.rewrite_waiting(ledger.connection, made[0], text_plain="anew")
    assert [(await row(ledger, one)).text_plain for one in made] == ["anew", None]
    await outbox.take(ledger.connection, [{"row": made[0]}])
    assert not await outbox.rewrite_waiting(ledger.connection, made[0], text_plain="too late")
    assert (await row(ledger, made[0])).text_plain == "anew"


async def test_finished_messages_that_may_leave_soon_are_told_by_recipient_oldest_first(ledger: Ledger) -> None:
    finished = {"text_plain": "x", "not_before": NOON}
    mine = [await waits(ledger, **finished), await waits(ledger, **finished | {"not_before": NOON - A_DAY})]
    other = await waits(ledger, **finished, recipient="person:2")
    for differs in (
        {"kind": "digest"},
        {"recipient": "person:3"},
        {"channel": "zalo"},
        {"part": 2},
        {"state": LEASED},
        {"text_plain": None},
        {"not_before": NOON + A_MINUTE},
        {"organisation_id": ledger.theirs},
    ):
        await waits(ledger, **finished | differs)
    found = await outbox.notes(ledger.connection, ledger.ours, "decision", ["person:1", "person:2"], "telegram", NOON)
    assert {recipient: ids(rows) for recipient, rows in found.items()} == {"person:1": mine, "person:2": [other]}


async def test_the_digests_of_a_day_are_found_by_recipient(ledger: Ledger) -> None:
    theirs = (ledger.ours, ["person:1", "person:3"], "telegram", "2026-11-20")
    assert await outbox.digests_of(ledger.connection, *theirs) == {}
    digest = {"kind": "digest", "slot": "2026-11-20", "text_plain": "sáng nay"}
    await waits(ledger, **digest)
    for differs in (
        {"kind": "week"},
        {"slot": "2026-11-21"},
        {"recipient": "person:2"},
        {"channel": "zalo"},
        {"part": 2},
        {"organisation_id": ledger.theirs},
    ):
        await waits(ledger, **digest | differs | {"text_plain": "khác"})
    await waits(ledger, **digest | {"recipient": "person:3", "text_plain": "sáng nay nữa"})
    found = await outbox.digests_of(ledger.connection, *theirs)
    assert {who: (one.state, one.text_plain) for who, one in found.items()} == {
        "person:1": (READY, "sáng nay"),
        "person:3": (READY, "sáng nay nữa"),
    }


async def test_the_other_copies_of_a_day_on_trial_are_those_that_wait_or_gave_way_to_one_of_them(ledger: Ledger) -> None:
    copy: dict[str, Any] = {"kind": "digest", "slot": "2026-11-20", "trial": True, "recipient": "person:9"}
    given_up: dict[str, Any] = {"state": DROPPED, "last_error": "together"}
    mine = await row(ledger, await waits(ledger, **copy))
    found = [
        await waits(ledger, **copy | differs)
        for differs in (
            {"recipient": "person:3", "not_before": NOON},
            given_up | {"recipient": "person:2", "not_before": NOON + A_MINUTE},
            {"recipient": "person:1", "not_before": NOON - A_MINUTE},
        )
    ]
    others: tuple[dict[str, Any], ...] = (
        {"kind": "week"},
        {"slot": "2026-11-21"},
        {"trial": False},
        {"channel": "zalo"},
        {"part": 2},
        {"organisation_id": ledger.theirs},
        {"not_before": NOON + A_MINUTE},
        {"state": LEASED},
        {"state": SENT, "last_error": "together"},
        given_up | {"last_error": "nothing owed"},
    )
    for person, differs in enumerate(others, 100):
        await waits(ledger, **copy | {"recipient": f"person:{person}"} | differs)
    assert ids(await outbox.trial_digests(ledger.connection, mine, "together")) == found


async def in_parts(ledger: Ledger) -> tuple[list[int], list[int]]:
    """Five parts of one message: waiting, waiting, in hand, sent, waiting, written the last first; and second parts of other messages."""
    states = (READY, READY, LEASED, SENT, READY)
    made = [await waits(ledger, slot="m", part=part, state=state) for part, state in reversed(list(enumerate(states, 1)))]
    differ: tuple[dict[str, Any], ...] = (
        {"slot": "n"},
        {"kind": "digest"},
        {"recipient": "person:2"},
        {"channel": "zalo"},
        {"organisation_id": ledger.theirs},
    )
    return made[::-1], [await waits(ledger, **{"slot": "m", "part": 2} | other) for other in differ]


async def test_a_row_is_given_up_alone_or_with_the_parts_behind_it_that_nobody_has(ledger: Ledger) -> None:
    made, others = await in_parts(ledger)
    await outbox.drop(ledger.connection, await row(ledger, made[1]), Drop.BROKEN, "why", with_later_parts=False)
    assert [(await row(ledger, one)).state for one in made] == [READY, DROPPED, LEASED, SENT, READY]
    gone = await row(ledger, made[1])
    assert (gone.dropped_as, gone.last_error) == (Drop.BROKEN.value, "why")
    await outbox.drop(ledger.connection, await row(ledger, made[1]), Drop.BROKEN, with_later_parts=True)
    assert [(await row(ledger, one)).state for one in made] == [READY, DROPPED, LEASED, SENT, DROPPED]
    await outbox.drop(ledger.connection, await row(ledger, made[0]), Drop.BROKEN, with_later_parts=True)
    assert [(await row(ledger, one)).state for one in others] == [READY] * 5


async def test_parts_behind_a_row_are_told_removed_and_moved_on_without_other_messages(ledger: Ledger) -> None:
    made, others = await in_parts(ledger)
    assert ids(await outbox.later_parts(ledger.connection, await row(ledger, made[0]))) == [made[1], made[4]]
    await outbox.make_room(ledger.connection, made[0], 3)
    assert [(await row(ledger, one)).part for one in (*made, *others)] == [1, 5, 6, 7, 8, *[2] * 5]
    await outbox.make_room(ledger.connection, made[1], 3)
    assert [(await row(ledger, one)).part for one in made] == [1, 5, 9, 10, 11]
    await outbox.drop(ledger.connection, await row(ledger, made[1]), Drop.MOOT, with_later_parts=False)
    await outbox.remove_later_parts(ledger.connection, await row(ledger, made[0]))
    left = {one.id for one in await ledger.all()}
    assert left == {made[0], made[2], made[3], *others}
