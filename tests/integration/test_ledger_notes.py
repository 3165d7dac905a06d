"""The ledger: what was said while the office slept joins the digest of the morning, and is never lost with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from bot.core.channel import Failure
from bot.core.delivery import Priority
from bot.core.organisation import Mode
from bot.core.outgoing import Keyboard
from bot.core.pacing import Pacer
from bot.services import joining, keyboards, telling
from bot.services import office as offices
from bot.services.lines import line
from bot.services.sender import Sender
from db.session import Database
from messages.wordings.direction_given import DirectionGiven
from tests.fakes import moment
from tests.integration.desk import CLERK, FOCAL, FRIDAY, HEAD, Desk, desk_with_task, end, sent_again, task

WORDS = "làm gấp cho kịp họp"
NIGHT, MORNING, LATER = "2024-11-07 19:00", "2024-11-08 08:00", "2024-11-08 08:02"


async def _said_at_night(database: Database, *bound: str, night: str = NIGHT, morning: str = MORNING) -> Desk:
    """A leader's word about #101 for the focal person (or whoever is bound), in the evening before a day with a digest."""
    desk = await desk_with_task(database, *bound, at=night)
    a = await desk.assignment()
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        for who in bound:
            wording = DirectionGiven((line(office, a),), WORDS, None, "Vũ Hải Long")
            await telling.note(connection, office, desk.people[who], "direction/1", wording, [a.id])
    desk.clock.set(morning)
    return desk


def _notes(desk: Desk) -> Any:
    return desk.row("decision")


def _with_words(desk: Desk, who: str = FOCAL) -> list[str]:
    return [text for text in desk.channel.texts(who) if WORDS in text]


async def test_it_leaves_with_the_digest_and_the_row_of_its_own_ends(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL)
    await desk.tick()
    await desk.send_all()
    (text,) = desk.channel.texts(FOCAL)
    assert WORDS in text and "[Nhắc việc 08/11/2024]" in text
    desk.clock.set(LATER)
    await desk.send_all()
    assert end(await _notes(desk)) == ("dropped", "moot", None)
    assert len(desk.channel.texts(FOCAL)) == 1


async def test_a_copy_on_trial_names_its_tasks_itself_for_it_leaves_without_the_note(database: Database) -> None:
    # The day before the due day, when Lan alone is reminded.
    desk = await _said_at_night(database, FOCAL, night="2024-11-06 19:00", morning="2024-11-07 08:00")
    await desk.bind(CLERK)
    await desk.set_mode("QLDT", Mode.TRIAL)
    await desk.tick()
    await desk.send_all()
    (copy,) = [text for text in desk.channel.texts(CLERK) if text.startswith("(chạy thử)")]
    assert "#101" in copy and "Báo cáo kết quả" in copy
    assert WORDS not in copy


async def test_without_a_digest_it_leaves_by_itself(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL)
    desk.clock.set(LATER)
    await desk.send_all()
    assert (await _notes(desk)).state == "sent"
    await desk.tick(FRIDAY)
    await desk.send_all()
    assert len(_with_words(desk)) == 1
    assert len(desk.channel.texts(FOCAL)) == 2


async def test_while_the_digest_cannot_leave_it_waits_and_goes_with_it(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    desk.clock.set(LATER)
    await desk.send_all()
    assert (await _notes(desk)).state == "ready"
    assert desk.channel.texts(FOCAL) == []
    await sent_again(desk)
    await sent_again(desk)
    assert len(_with_words(desk)) == len(desk.channel.texts(FOCAL)) == 1
    assert end(await _notes(desk)) == ("dropped", "moot", None)


async def test_with_a_digest_that_was_given_up_it_is_not_lost(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL)
    await desk.tick()
    desk.channel.fail(Failure.UNKNOWN, times=2)
    await desk.send_all()
    await sent_again(desk)
    assert (await desk.row("digest")).dropped_as == "unconfirmed"
    desk.clock.set(LATER)
    await sent_again(desk)
    assert (await _notes(desk)).state == "sent"
    assert len(_with_words(desk)) == 1


async def test_each_reader_has_it_with_the_own_digest(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL, HEAD)
    await desk.tick()
    await desk.send_all()
    desk.clock.set(LATER)
    await desk.send_all()
    assert len(_with_words(desk)) == len(desk.channel.texts(FOCAL)) == 1
    assert len(_with_words(desk, HEAD)) == len(desk.channel.texts(HEAD)) == 1
    assert {end(row) for row in await desk.rows("decision")} == {("dropped", "moot", None)}


async def test_the_tasks_it_is_about_have_their_buttons_beside_those_of_the_digest(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NIGHT)
    await desk.register(task("Lập dự toán", due=date(2024, 12, 27)))
    await desk.announced()
    first, second = await desk.assignment(101), await desk.assignment(102)
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
        wording = DirectionGiven((line(office, second),), WORDS, None, "Vũ Hải Long")

        async def buttons(tasks: Sequence[int]) -> Keyboard:
            return keyboards.for_list([second])

        # A task that is not in the register any more has none.
        await telling.note(connection, office, desk.people[FOCAL], "direction/1", wording, [second.id, 999], buttons)
    desk.clock.set(MORNING)
    await desk.tick()
    await desk.send_all()
    (text,) = desk.channel.texts(FOCAL)
    assert WORDS in text and "#101" in text
    digest = await desk.row("digest")
    assert digest.tasks == [first.id, second.id, 999]
    assert "101" in str(digest.buttons) and "102" in str(digest.buttons)


async def test_what_has_buttons_of_its_own_leaves_by_itself_and_not_with_a_digest(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NIGHT)
    a = await desk.assignment()
    async with database.write() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())

        async def buttons(_: Sequence[int]) -> Keyboard:
            return keyboards.for_list([a])

        wording = DirectionGiven((line(office, a),), WORDS, None, "Vũ Hải Long")
        await telling.note(connection, office, desk.people[FOCAL], "import/1", wording, [a.id], buttons)
    desk.clock.set(MORNING)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.lease.hold()
    # It is the first to be tried; the digest leaves before it is tried again.
    assert await desk.sender.step() and await desk.sender.step()
    assert len(desk.channel.texts(FOCAL)) == 1
    await sent_again(desk)
    assert (await _notes(desk)).state == "sent"
    assert [WORDS in text for text in desk.channel.texts(FOCAL)].count(True) == 1
    assert len(desk.channel.texts(FOCAL)) == 2


async def test_of_notes_that_are_claimed_together_each_is_weighed_by_the_digest_of_its_own_reader(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL, HEAD)
    await desk.tick()
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    (waits,) = [row.recipient for row in await desk.rows("digest") if row.state == "ready"]
    desk.clock.set(LATER)
    pacer = Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6)
    sender = Sender(database, desk.channel, desk.clock, desk.lease, pacer)
    await sender._look_after(())
    await sender._claim(12)
    assert {row.recipient == waits: row.state for row in await desk.rows("decision")} == {True: "ready", False: "dropped"}


async def test_digests_that_are_claimed_together_each_have_the_notes_of_their_reader_above_them(database: Database) -> None:
    desk = await _said_at_night(database, FOCAL, HEAD)
    await desk.tick()
    await desk.lease.hold()
    sender = Sender(database, desk.channel, desk.clock, desk.lease, Pacer(per_second=1e6, burst=1e6, per_chat=1e6, chat_burst=1e6))
    await sender._look_after(())
    claimed = (await sender._claim(12)).in_hand
    assert sorted(row.chat for row in claimed) == [FOCAL, HEAD]
    assert all(WORDS in row.outgoing.plain for row in claimed)


async def test_the_rest_of_a_note_is_told_though_the_digest_of_the_day_has_the_same_words(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MORNING)
    later = moment("2024-11-08 08:10")
    async with database.write() as connection:
        told = {"recipient": f"person:{desk.people[FOCAL]}", "slot": "7/granted", "priority": Priority.EVENT, "not_before": later}
        for part, text in ((1, "phần đầu"), (2, "#101")):
            await desk.add(connection, kind="decision", part=part, text_html=None, text_plain=text, **told)
    await desk.tick()
    await desk.send_all()
    desk.clock.set("2024-11-08 08:10")
    await desk.send_all()
    digest, *note = desk.channel.texts(FOCAL)
    assert "#101" in digest
    assert note == ["phần đầu", "#101"]


async def test_a_note_that_is_in_parts_already_leaves_by_itself_and_whole(database: Database) -> None:
    # It was on its way and surely did not leave: what waits of it is more than its first part.
    desk = await desk_with_task(database, FOCAL, at=MORNING)
    async with database.write() as connection:
        told = {"recipient": f"person:{desk.people[FOCAL]}", "slot": "7/granted", "priority": Priority.EVENT}
        for part, text in ((1, "phần đầu"), (2, "phần sau")):
            await desk.add(
                connection, kind="decision", part=part, text_html=None, text_plain=text, not_before=moment("2024-11-08 08:01"), **told
            )
    await desk.tick()
    await desk.send_all()
    (digest,) = desk.channel.texts(FOCAL)
    assert "phần đầu" not in digest
    desk.clock.set(LATER)
    await desk.send_all()
    assert desk.channel.texts(FOCAL) == [digest, "phần đầu", "phần sau"]


async def test_what_had_no_room_in_the_digest_leaves_by_itself(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "_LONGEST", 40)
    desk = await _said_at_night(database, FOCAL)
    await desk.tick()
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1 and _with_words(desk) == []
    desk.clock.set(LATER)
    await desk.send_all()
    assert (await _notes(desk)).state == "sent"
    assert len(_with_words(desk)) == 1
