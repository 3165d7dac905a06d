"""A Zalo update as one `Incoming`: what is there is read, what is missing is not trusted to be there."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.channels.zalo_answers import updates_of
from bot.core.clock import OFFICE_ZONE, Clock
from bot.core.incoming import ChatKind, Happening, Incoming
from handlers.zalo import chat_of, incoming_of, key_of, without_mention

NOW = datetime(2024, 11, 4, 8, 0, tzinfo=OFFICE_ZONE)
CLOCK = cast(Clock, SimpleNamespace(now=lambda: NOW))
UPDATES = json.loads((Path(__file__).parents[1] / "data" / "zalo_updates.json").read_text(encoding="utf-8"))


def read(name: str, **more: Any) -> Incoming | None:
    [update] = updates_of(UPDATES[name])
    return incoming_of(update, CLOCK, 7, **more)


def test_a_text_in_private() -> None:
    seen = read("text")
    assert seen is not None
    assert (seen.happening, seen.chat_kind, seen.chat, seen.account) == (Happening.TEXT, ChatKind.PRIVATE, "u1hex", "u1hex")
    assert (seen.account_name, seen.message, seen.text, seen.at, seen.inbox_id) == ("Phòng A", "aa01", "XONG 12", NOW, 7)


def test_a_text_in_a_group_loses_its_mention_and_keeps_who_spoke() -> None:
    seen = read("group", names=["Bot Nhac Viec"])
    assert seen is not None
    assert (seen.chat_kind, seen.chat, seen.account, seen.text) == (ChatKind.GROUP, "zgr-00ff", "u1hex", "XONG 12")


@pytest.mark.parametrize("name", ["image", "image_documented"])
def test_a_photo_in_either_shape(name: str) -> None:
    seen = read(name)
    assert seen is not None and seen.file is not None
    assert seen.happening is Happening.FILE and seen.file.kind == "photo" and seen.file.provider_file.startswith("https://photo.example")


def test_a_voice_note_a_sticker_and_what_zalo_does_not_hand_over() -> None:
    assert [one.happening for one in map(read, ("voice", "sticker", "unsupported")) if one is not None] == [
        Happening.VOICE,
        Happening.OTHER,
        Happening.OTHER,
    ]


@pytest.mark.parametrize("name", ["unsupported_bare", "unknown"])
def test_what_names_nobody_or_nothing_known_asks_nothing(name: str) -> None:
    assert read(name) is None


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"event_name": "message.text.received"},
        {"event_name": "message.text.received", "message": None},
        {"event_name": "message.text.received", "message": []},
        {"event_name": "message.text.received", "message": {"from": "x", "chat": 7}},
        {"event_name": "message.text.received", "message": {"from": {"id": True}, "chat": {"id": None}}},
        {"event_name": 7, "message": {"from": {"id": "a"}, "chat": {"id": "a"}}},
        {"event_name": "message.text.received", "message": {"from": {"id": "a", "is_bot": True}, "chat": {"id": "a"}, "text": "x"}},
    ],
)
def test_a_broken_update_breaks_nothing(broken: dict[str, Any]) -> None:
    assert incoming_of(broken, CLOCK, 1) is None
    assert key_of(broken, "08:00") and chat_of(broken)


def test_half_an_emoji_in_an_update_without_a_message_id_still_gives_a_key() -> None:
    update = {"event_name": "message.unsupported.received", "message": {"from": {"id": "a", "display_name": "Lan \ud83d"}}}
    assert key_of(update, "08:00") == key_of(update, "08:00") != key_of(update, "08:01")


def test_a_photo_without_an_address_is_something_the_bot_cannot_take() -> None:
    update = json.loads(json.dumps(UPDATES["image"]))
    del update["message"]["photo_url"]
    seen = incoming_of(update, CLOCK, 1)
    assert seen is not None and seen.happening is Happening.OTHER


def test_an_update_is_known_again_by_its_message_and_without_one_by_what_it_says() -> None:
    assert key_of(UPDATES["group"], "08:00") == "aa02" == key_of(UPDATES["group"], "09:00")
    assert key_of(UPDATES["unsupported"], "08:00") == key_of(UPDATES["unsupported"], "08:00")
    assert key_of(UPDATES["unsupported"], "08:00") != key_of(UPDATES["unsupported"], "08:01")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("@Bot Nhắc việc nhóm 7K2P-88QA", "nhóm 7K2P-88QA"),
        ("@Bot Nhắc việc: tổng hợp", "tổng hợp"),
        ("tổng hợp @Bot Nhắc việc", "tổng hợp"),
        ("@bot nhắc việc 112 xong", "112 xong"),
        ("@Bot  Nhắc việc\n112 xong", "112 xong"),
        ("112 xong", "112 xong"),
        ("@Bot Nhắc việc", ""),
        ("@Lan 112 xong", "@Lan 112 xong"),
    ],
)
def test_the_mention_is_taken_out_wherever_it_stands(text: str, rest: str) -> None:
    assert without_mention(text, ["Bot Nhắc việc", "bot.abcdef"]).strip() == rest


@pytest.mark.parametrize("rest", ["nhóm 7K2P88QA", "112 xong", "/summary"])
def test_the_mention_of_a_bot_whose_name_is_not_told_ends_where_something_is_asked(rest: str) -> None:
    assert without_mention(f"@Bot Nhac Viec {rest}", []) == rest


def test_when_a_message_was_written_is_taken_in_milliseconds_and_may_be_missing() -> None:
    seen = read("text")
    assert seen is not None and seen.written is not None
    [update] = updates_of(UPDATES["text"])
    assert round(seen.written.timestamp() * 1000) == update["message"]["date"]
    for wrong in (None, "today", True, 10**30):
        without = incoming_of({**update, "message": {**update["message"], "date": wrong}}, CLOCK, 7)
        assert without is not None and without.written is None and without.day == NOW.date()
