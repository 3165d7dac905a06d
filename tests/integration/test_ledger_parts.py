"""A text longer than a message of its channel leaves in parts, whatever it is and whatever is put below it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import db.addresses
import db.attachments
import db.messages
from bot.channels.telegram import CAN as TELEGRAM
from bot.channels.zalo import CAN as ZALO
from bot.core.channel import MAX_CAPTION, Capabilities, Failure
from bot.core.delivery import Priority
from bot.core.outgoing import Button, Keyboard, OutgoingFile, keyboard_to_json
from bot.core.settings import DEFAULTS
from bot.core.text import utf16_length
from bot.services import handing_on
from bot.services.links import Links
from bot.services.sender import Sender
from db.session import Database
from messages import labels
from tests.integration.desk import FOCAL, MONDAY, Desk, desk_with_task, sent_again, unhurried

KEYBOARD: Keyboard = ((Button("Đồng ý", "x1", "đồng ý 101"),),)
SENTENCES = " ".join(f"Câu thứ {n} nói rõ vì sao việc này cần thêm thời gian." for n in range(90))
LINES = "\n".join(f"#{n} một dòng của danh sách, dài vừa phải để đếm" for n in range(100, 160))


async def told(desk: Desk, text: str, **values: Any) -> None:
    """Something for Lan that was finished when it was written."""
    async with desk.database.write() as connection:
        given = {"recipient": f"person:{desk.people[FOCAL]}", "slot": "7", "priority": Priority.EVENT, "text_html": None, **values}
        await desk.add(connection, organisation_id=desk.id, kind="decision", text_plain=text, **given)


@pytest.mark.parametrize("text", [SENTENCES, LINES], ids=["sentences", "lines"])
async def test_what_is_told_comes_in_parts_that_lose_no_word_and_the_last_has_the_words_for_the_buttons(
    database: Database, text: str
) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    desk.channel.can = ZALO
    await told(desk, text, buttons=keyboard_to_json(KEYBOARD), tasks=[1])
    await desk.send_all()
    parts = desk.channel.texts(FOCAL)
    assert len(parts) > 1 and all(utf16_length(part) <= ZALO.max_text for part in parts)
    hint = labels.hint(KEYBOARD)
    assert parts[-1].endswith(hint) and not any(hint in part for part in parts[:-1])
    assert "\n".join(parts).removesuffix(f"\n{hint}").split() == text.split()
    # A part ends where a sentence or a line does.
    assert all(part.endswith(".") or text is LINES for part in parts[:-1])
    rows = await desk.rows("decision")
    assert [row.part for row in rows] == list(range(1, len(parts) + 1))
    assert {row.state for row in rows} == {"sent"} and all(row.tasks == [1] and row.provider_id for row in rows)


@pytest.mark.parametrize("length", [1900, 1937, 1938, 1960, 2000])
async def test_words_for_buttons_and_the_label_of_a_resend_never_make_a_text_too_long(database: Database, length: int) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    desk.channel.can = ZALO
    text = ("việc " * 400)[: length - 1] + "x"
    await told(desk, text, buttons=keyboard_to_json(KEYBOARD))
    desk.channel.fail(Failure.UNKNOWN)
    await desk.send_all()
    await sent_again(desk)
    parts = desk.channel.texts(FOCAL)
    assert parts[0].startswith(labels.RESEND) and all(utf16_length(part) <= ZALO.max_text for part in parts)
    assert "\n".join(parts).removesuffix(f"\n{labels.hint(KEYBOARD)}").removeprefix(labels.RESEND).split() == text.split()


async def test_on_a_channel_with_buttons_a_text_too_long_for_it_is_parted_too(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    await told(desk, SENTENCES, buttons=keyboard_to_json(KEYBOARD))
    await desk.send_all()
    assert len(SENTENCES) > Capabilities().max_text
    assert [bool(outgoing.keyboard) for _, outgoing in desk.channel.tried] == [False, True]
    # What has no formatting has none in its parts: an empty one with the label of a re-send before it would be all that is said.
    assert {row.text_html for row in await desk.rows("decision")} == {None}


async def test_what_is_formatted_is_formatted_in_every_part(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    text = f"{LINES}\n{LINES}"
    await told(desk, text, text_html=text.replace("một dòng", "<b>một dòng</b>"))
    await desk.send_all()
    assert len(desk.channel.tried) > 1 and all("<b>một dòng</b>" in outgoing.html for _, outgoing in desk.channel.tried)


async def test_a_file_leaves_with_the_last_part_of_a_long_text(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    async with database.write() as connection:
        file = OutgoingFile("bao-cao.docx", "application/octet-stream", b"PK")
        number = await db.attachments.add(connection, desk.id, file, desk.clock.now())
    await told(desk, SENTENCES, file={"attachment": number, "name": file.name})
    await desk.send_all()
    assert [outgoing.file is not None for _, outgoing in desk.channel.tried][-2:] == [False, True]
    assert utf16_length(desk.channel.texts(FOCAL)[-1]) <= MAX_CAPTION
    assert " ".join(desk.channel.texts(FOCAL)).split() == SENTENCES.split()


async def test_parts_that_stand_behind_a_text_parted_later_keep_their_place(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    desk.channel.can = ZALO
    # As an earlier version left them: two parts, the first as long as a message may be.
    await told(desk, ("đầu " * 499 + "hết"), chat=FOCAL)
    await told(desk, "phần sau", part=2, chat=FOCAL)
    await desk.send_all()
    parts = desk.channel.texts(FOCAL)
    assert [part.split()[-1] for part in parts][-2:] == ["hết", "sau"] and len(parts) == 3


async def test_whatever_is_left_of_a_parted_text_goes_by_the_other_channel_with_its_beginning(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    desk.channel.can = ZALO
    await told(desk, SENTENCES)
    desk.channel.fail(Failure.NOT_SENT)
    await desk.send_all()
    rows = await desk.rows("decision")
    assert len(rows) > 1 and {row.state for row in rows} == {"ready"}
    async with database.write() as connection:
        await handing_on.hand_on(connection, rows[0], "zalo", desk.clock.now())
    moved = [row for row in await desk.rows("decision") if row.channel == "zalo"]
    assert {row.state for row in await desk.rows("decision") if row.channel != "zalo"} == {"dropped"}
    assert " ".join(row.text_plain for row in moved).split() == SENTENCES.split()
    assert [row.part for row in moved] == list(range(1, len(moved) + 1))


async def test_parts_without_a_chat_of_their_own_go_where_the_person_is_reached_all_of_them_or_none(database: Database) -> None:
    # So they are left when they are handed on by another channel. The first is the last event of the day, the rest belongs to it.
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    most, a = DEFAULTS.events_a_day, await desk.assignment()
    assert most is not None
    for number in range(1, most):
        await told(desk, "tin", slot=f"{number}")
    await desk.send_all()
    for slot in ("7/granted", "8/granted"):
        for part in (1, 2):
            await told(desk, f"{slot} phần {part}", slot=slot, part=part, tasks=[a.id])
    await desk.send_all()
    assert desk.channel.texts(FOCAL)[most - 1 :] == ["7/granted phần 1", "7/granted phần 2"]
    assert [(row.state, row.dropped_as) for row in await desk.rows("decision") if row.slot == "8/granted"] == [("dropped", "moot")] * 2


async def test_a_file_is_fetched_by_a_link_where_the_channel_has_links_and_by_the_same_when_it_is_sent_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    async with database.write() as connection:
        file = OutgoingFile("bao-cao.docx", "application/octet-stream", b"PK")
        number = await db.attachments.add(connection, desk.id, file, desk.clock.now())
    await told(desk, "Báo cáo tuần", file={"attachment": number, "name": file.name})
    await desk.lease.hold()
    links = Links(b"key", "https://bot.example", public=True)
    for can, made in ((TELEGRAM, links), (replace(TELEGRAM, file_links=True), None), (replace(TELEGRAM, file_links=True), links)):
        desk.channel.can = can
        desk.sender = Sender(database, desk.channel, desk.clock, desk.lease, unhurried(), links=made)
        for _ in range(2):
            desk.channel.fail(Failure.NOT_SENT)
            await sent_again(desk)
    where = (await desk.row("decision")).file
    assert where["url"].startswith("https://bot.example/tep/")
    assert [where["url"] in outgoing.plain for _, outgoing in desk.channel.tried] == [False] * 4 + [True] * 2
    await sent_again(desk)
    assert where["url"] in desk.channel.texts(FOCAL)[0]


async def test_the_rest_of_a_text_goes_where_its_beginning_went_also_when_the_person_is_reached_elsewhere_by_then(
    database: Database,
) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    desk.channel.can = ZALO
    await told(desk, SENTENCES)
    await desk.lease.hold()
    assert await desk.sender.step()
    async with database.write() as connection:
        await db.addresses.remove_of_person(connection, desk.id, desk.people[FOCAL], desk.clock.now())
    desk.code = "moved"
    await desk.bind(FOCAL)
    await desk.send_all()
    assert len(desk.channel.sent) > 1
    assert {chat for chat, _ in desk.channel.sent} == {FOCAL}


async def test_what_was_finished_for_a_group_goes_to_the_group(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=MONDAY)
    group = await desk.bind_group("all")
    await told(desk, "Báo cáo tuần", recipient=f"group:{group}", chat="all", address_id=group)
    await desk.send_all()
    assert desk.channel.sent == [("all", "Báo cáo tuần")]
