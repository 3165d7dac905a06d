"""What the small values of the core say when nothing else was said, and what may be asked of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.core import failpoint
from bot.core.channel import MAX_CAPTION, Capabilities
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.directory import Directory, UnitGroup
from bot.core.errors import BadInput, UserError
from bot.core.failpoint import Point
from bot.core.incoming import ChatKind, Happening, Incoming, IncomingFile
from bot.core.loopback import is_loopback
from bot.core.organisation import Absence, Address, AddressKind, Mode, Unit, UnitKind
from bot.core.outgoing import Button, OutgoingFile, keyboard_from_json, keyboard_to_json
from bot.core.reply import Intent, ReplyItem
from bot.core.task import FIRST_NUMBER, Part, State
from bot.core.text import fold, name_key, storable, utf16_length
from tests.builders import an_assignment

NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
HALF = "\ud83d"
"""Half of an emoji, as where a platform cut it in two."""


def an_incoming(**values: Any) -> Incoming:
    given = {"text": "xong", **values}
    return Incoming(1, "telegram", Happening.TEXT, ChatKind.PRIVATE, "7", "7", given.pop("name", "Lan"), "m1", NOON, **given)


def test_what_somebody_wrote_and_is_called_can_be_kept_whatever_the_platform_lets_through() -> None:
    said = an_incoming(text=f"xong{HALF}\0", name=f"Lan\0{HALF}")
    assert (said.text, said.account_name) == ("xong\ufffd", "Lan\ufffd")
    assert IncomingFile("f", f"a{HALF}.pdf", "pdf").name == "a\ufffd.pdf"
    assert (storable("đã xong 😀"), storable("a\0b")) == ("đã xong 😀", "ab")


def test_words_are_of_the_day_on_which_they_were_written_and_never_of_one_to_come() -> None:
    assert (an_incoming().moment, an_incoming().day) == (NOON, date(2026, 11, 20))
    early = an_incoming(written=NOON - timedelta(days=2))
    assert (early.moment, early.day) == (NOON - timedelta(days=2), date(2026, 11, 18))
    assert an_incoming(written=NOON + timedelta(days=2)).moment == NOON


def test_without_another_word_somebody_writes_anew_to_the_bot_and_by_the_own_hand() -> None:
    said = an_incoming()
    assert (said.edited, said.to_bot, said.forwarded) == (False, True, False)
    assert not IncomingFile("f", "a.pdf", "pdf").lost


def test_a_channel_that_says_nothing_else_can_what_telegram_can() -> None:
    can = Capabilities()
    assert can.buttons and can.edit and can.files_in and can.files_out and can.quotes_seen and can.redelivers
    assert (can.file_links, can.format, can.max_text, MAX_CAPTION) == (False, "html", 4096, 1024)


def test_a_channel_that_does_not_deliver_again_keeps_nothing_for_us_and_another_keeps_it_a_day() -> None:
    assert Capabilities().kept_for == timedelta(hours=24)
    assert Capabilities(redelivers=False).kept_for == timedelta(0)


def test_what_was_read_is_sure_and_of_a_task_as_long_as_nothing_else_was_read() -> None:
    item, deadline = ReplyItem(Intent.DONE), Deadline(DeadlineKind.UNDATED)
    assert (item.confidence, item.estimated, item.earlier, item.paper) == (1.0, False, False, False)
    assert (deadline.before, deadline.urgent) == (False, False)
    assert not OutgoingFile("a.docx", "application/octet-stream", b"PK").photo


def test_a_task_is_one_like_any_other_until_something_else_is_said_of_it() -> None:
    a = an_assignment()
    assert not any((a.task.urgent, a.task.standing, a.task.periodic, a.before, a.acknowledged, a.blocked, a.leads_done))
    assert FIRST_NUMBER == 101, "no number of a task is one that people count with"


def test_a_task_is_to_move_from_the_day_the_office_agreed_for_as_long_as_a_unit_is_at_work_on_it() -> None:
    agreed = date(2024, 11, 20)
    given_up = an_assignment(given_up_on=agreed)
    assert [given_up.is_to_move(agreed + timedelta(days=days)) for days in (-1, 0, 1)] == [False, True, True]
    assert not replace(given_up, given_up_on=None).is_to_move(agreed)
    assert not replace(given_up, state=State.ACCEPTED).is_to_move(agreed)


def test_which_version_was_read_makes_no_other_assignment_of_it() -> None:
    assert an_assignment(version=1) == an_assignment(version=2) != an_assignment(version=1, percent=10)


def test_only_a_supporting_unit_is_done_with_a_task_that_is_led_to_its_end() -> None:
    led = an_assignment(leads_done=True)
    assert not led.is_over and replace(led, part=Part.SUPPORT).is_over
    assert not replace(led, part=Part.SUPPORT, supplement="biên bản").is_over


def test_an_address_is_in_use_until_it_refuses() -> None:
    assert Address(1, 1, AddressKind.PERSON, "telegram", "7", "7").reachable
    assert Absence(1, date(2026, 11, 20), date(2026, 11, 20)).id == 0


def test_units_and_groups_are_found_by_any_spelling_of_a_name_and_nothing_by_another() -> None:
    unit = Unit(5, "Phòng Quản lý đầu tư", "P. QLĐT", "QLDT", UnitKind.DEPARTMENT, Mode.LIVE, 1)
    every = UnitGroup(2, "Các phòng", (5,))
    known = Directory({5: unit}, {name_key("P. QLĐT"): 5}, {name_key("Các phòng"): every})
    assert known.unit("p.qldt") is unit
    assert known.unit("P. QLQH") is None
    assert known.group("CÁC  PHÒNG") is every
    assert known.group("các ban") is None
    assert (fold(" Đã  Xong "), name_key("P.QLĐT"), utf16_length("a😀")) == ("da xong", "p qldt", 3)


def test_an_error_reads_as_what_it_says() -> None:
    assert str(UserError("nobody", name="Lan")) == "nobody"
    assert str(BadInput("Unknown setting 'x'.", "Known: y.")) == "Unknown setting 'x'. Known: y."


def test_a_point_is_told_to_whoever_waits_there_and_to_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = list[Point]()
    monkeypatch.setattr(failpoint, "hook", None)
    failpoint.reach(Point.ANSWERED)
    monkeypatch.setattr(failpoint, "hook", passed.append)
    failpoint.reach(Point.BATCH_STORED)
    assert passed == [Point.BATCH_STORED]


@pytest.mark.parametrize(
    ("url", "here"),
    [("http://127.0.0.1:8081", True), ("http://localhost", True), ("http://[::1]:80/x", True), ("https://api.telegram.org", False)],
)
def test_only_this_very_machine_is_loopback(url: str, here: bool) -> None:
    assert is_loopback(url) is here


def test_a_keyboard_is_kept_and_comes_back_as_it_was() -> None:
    keyboard = ((Button("Nhận", "x1", "nhận 101"), Button("Không", "x2", "không 101")), (Button("Sau", "x3", "để sau"),))
    assert keyboard_from_json(keyboard_to_json(keyboard)) == keyboard
    assert keyboard_from_json(None) == ()


@pytest.mark.parametrize(("last", "has_ended"), [(None, False), (date(2026, 11, 19), True), (date(2026, 11, 20), False)])
def test_a_unit_has_ended_from_the_day_after_its_last(last: date | None, has_ended: bool) -> None:
    unit = Unit(5, "Phòng Quản lý đầu tư", "P. QLĐT", "QLDT", UnitKind.DEPARTMENT, Mode.LIVE, 1)
    assert replace(unit, valid_to=last).has_ended_on(date(2026, 11, 20)) is has_ended
