"""A text in the parts a channel takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.channel import MAX_CAPTION, Capabilities
from bot.core.outgoing import Button, Keyboard, OutgoingFile, keyboard_to_json
from bot.core.text import utf16_length
from bot.services.leaving import outgoing_of, parts_of
from bot.services.parts import hint, in_parts
from messages import labels
from messages.render import Rendered, to_plain
from messages.split import escape

PLAIN = "Một câu dài vừa phải. " * 120
TEXT = Rendered(escape(PLAIN), PLAIN)


def test_what_stands_below_a_file_is_shorter_than_a_message() -> None:
    assert len(in_parts(TEXT, Capabilities())) == 1
    below_a_file = in_parts(TEXT, Capabilities(), is_caption=True)
    assert len(below_a_file) > 1
    label = utf16_length(labels.RESEND) + 1
    assert max(utf16_length(part.plain) for part in below_a_file) + label <= MAX_CAPTION


NARROW = Capabilities(format="plain", buttons=False, max_text=400)
LABEL = utf16_length(labels.RESEND) + 1
KEYBOARD = ((Button("Nhận", "x", "nhận 101"),),)
LINK = "https://van-phong.example/tep/1234"


def letters(count: int) -> Rendered:
    return Rendered("a" * count, "a" * count)


def most_in_one(can: Capabilities, *below: str) -> int:
    return can.max_text - LABEL - sum(utf16_length(line) + 1 for line in below)


@pytest.mark.parametrize(
    ("can", "keyboard", "link"),
    [
        (NARROW, (), ""),
        (NARROW, (), LINK),
        (NARROW, KEYBOARD, ""),
        (NARROW, KEYBOARD, LINK),
        # Buttons need no words.
        (replace(NARROW, buttons=True), KEYBOARD, LINK),
    ],
)
def test_a_text_leaves_whole_as_long_as_the_label_the_words_and_the_link_have_room_too(
    can: Capabilities, keyboard: Keyboard, link: str
) -> None:
    below = [line for line in (hint(keyboard, can), link) if line]
    assert bool(hint(keyboard, can)) is (keyboard == KEYBOARD and not can.buttons)
    most = most_in_one(can, *below)
    assert in_parts(letters(most), can, keyboard, link) == [letters(most)]
    parts = in_parts(letters(most + 1), can, keyboard, link)
    assert [utf16_length(part.plain) for part in parts] == [most, 1]


def test_a_text_that_has_its_label_already_needs_no_room_for_it() -> None:
    labelled = f"{labels.RESEND}\n" + "a" * (NARROW.max_text - LABEL)
    assert in_parts(Rendered("", labelled), NARROW) == [Rendered("", labelled)]
    assert len(in_parts(Rendered("", labelled + "a"), NARROW)) == 2


def test_words_the_text_says_itself_take_room_from_its_last_part_only_when_it_is_parted() -> None:
    says = labels.hint(KEYBOARD)
    text = f"{says} " + "a" * (NARROW.max_text - LABEL - utf16_length(says) - 1)
    assert hint(KEYBOARD, NARROW, text) == ""
    assert len(in_parts(Rendered("", text), NARROW, KEYBOARD)) == len(in_parts(Rendered(text, text), NARROW, KEYBOARD)) == 1
    room = most_in_one(NARROW, says)
    assert all(utf16_length(part.plain) <= room for part in in_parts(Rendered("", text + " b"), NARROW, KEYBOARD))


def test_what_would_take_more_than_half_of_a_message_takes_no_room() -> None:
    half = (NARROW.max_text - LABEL) // 2
    just, too_long = "l" * (half - 1), "l" * half
    room = NARROW.max_text - LABEL
    assert [utf16_length(part.plain) for part in in_parts(letters(room), NARROW, (), just)] == [room - half, half]
    assert in_parts(letters(room), NARROW, (), too_long) == [letters(room)]


def test_a_heading_stands_above_what_it_leads_to_also_where_the_text_is_parted() -> None:
    tasks = [f"– #{number} – {'rà soát ' * 6}" for number in range(101, 107)]
    text = "\n".join(["[Nhắc việc]", *tasks[:5], "", "[Nhiệm vụ mới]", "Kế hoạch số 30/KH-BQL:", *tasks[5:]])
    for room in range(200, 480):
        parts = [part.plain for part in in_parts(Rendered("", text), replace(NARROW, max_text=room + LABEL))]
        # Between two messages no empty line need stand.
        assert "\n".join(parts).replace("\n\n", "\n") == text.replace("\n\n", "\n")
        assert not [part for part in parts if part.endswith((":", "[Nhiệm vụ mới]"))]
    # Headings alone are parted like any other lines.
    alone = "\n".join(["Kế hoạch số 30/KH-BQL:"] * 40)
    assert "\n".join(part.plain for part in in_parts(Rendered("", alone), NARROW)) == alone


def test_how_to_answer_is_no_message_by_itself() -> None:
    tasks = "\n".join(f"#{number} – {'rà soát ' * 6}" for number in range(101, 107))
    narrow = replace(NARROW, max_text=utf16_length(tasks) + 1 + LABEL)
    for below in ("Trả lời ví dụ: “101 xong”.", "Trả lời ví dụ: “101 xong”.\nXem một nhiệm vụ: nhắn số."):
        assert [part.plain for part in in_parts(Rendered("", f"{tasks}\n{below}"), narrow)] == [tasks]
    asked = "Đề nghị phòng báo cáo kết quả. Ví dụ: “101 xong”."
    assert [part.plain for part in in_parts(Rendered("", f"{tasks}\n{asked}"), narrow)] == [tasks, asked]


def test_parts_are_html_where_the_channel_shows_it_and_only_where_the_text_was() -> None:
    html = "\n".join(["<b>Một &amp; hai</b>"] * 60)
    text = Rendered(html, to_plain(html))
    shown = in_parts(text, replace(NARROW, format="html"))
    assert len(shown) > 1
    assert "\n".join(part.html for part in shown) == html
    plain = in_parts(text, NARROW)
    assert not any("<b>" in part.html for part in plain)
    assert all(part.html == escape(part.plain) for part in plain)
    without = in_parts(Rendered("", text.plain), replace(NARROW, format="html"))
    assert [part.html for part in without] == [""] * len(without)
    assert len(without) > 1
    # What its HTML shows counts too, where it shows more than the plain text says.
    assert len(in_parts(Rendered("a" * 400, "a"), replace(NARROW, format="html"))) > 1


def leaving(text: str, can: Capabilities = NARROW) -> str:
    """What leaves of a stored text with a keyboard."""
    whole = {"buttons": keyboard_to_json(KEYBOARD), "text_html": None, "text_plain": text, "file": None, "reply_to": None}
    return outgoing_of(whole, can, None).plain


def test_the_words_for_buttons_stand_apart_behind_several_things_told_together() -> None:
    words = labels.hint(KEYBOARD)
    assert leaving("[Nhắc việc]\n#101") == f"[Nhắc việc]\n#101\n{words}"
    assert leaving("[Nhắc việc]\n#101\n\nVăn phòng đã ghi thay") == f"[Nhắc việc]\n#101\n\nVăn phòng đã ghi thay\n\n{words}"
    assert leaving("[Nhắc việc]\n\n#101", replace(NARROW, buttons=True)) == "[Nhắc việc]\n\n#101"


def test_the_words_for_buttons_stand_as_near_as_they_must_and_are_left_out_before_a_text_is_too_long() -> None:
    words = labels.hint(KEYBOARD)
    for left, apart in ((3, "\n\n"), (2, "\n"), (1, "")):
        # One place is kept for the end of the line.
        text = "#101\n\n".ljust(NARROW.max_text - utf16_length(words) - left, "a")
        assert leaving(text) == (f"{text}{apart}{words}" if apart else text)


def test_words_in_place_of_buttons_stand_below_a_text_without_formatting_as_below_one_with_it() -> None:
    words_alone = replace(Capabilities(), buttons=False)
    row = {"buttons": keyboard_to_json(KEYBOARD), "text_plain": "a < b", "reply_to": None, "file": None}
    plain = f"a < b\n{labels.hint(KEYBOARD)}"
    bare, bold = (outgoing_of(row | {"text_html": html}, words_alone, None) for html in (None, "<b>a &lt; b</b>"))
    assert (bare.html, bare.plain) == (escape(plain), plain)
    assert (bold.html, bold.plain) == (f"<b>a &lt; b</b>\n{escape(labels.hint(KEYBOARD))}", plain)


FILE = OutgoingFile("bao-cao.docx", "application/octet-stream", b"PK")
LINKED = replace(Capabilities(), file_links=True)
WITH_FILE = {
    "buttons": None,
    "text_html": "<b>Báo cáo</b>",
    "text_plain": "Báo cáo",
    "reply_to": None,
    "file": {"attachment": 1, "url": "https://vd.vn/f/1", "until": "2026-11-21T08:00:00+07:00", "inside": False},
}


def test_a_file_is_named_with_its_link_where_it_is_fetched_by_one_and_nowhere_else() -> None:
    linked = outgoing_of(WITH_FILE, LINKED, FILE)
    assert linked.plain.startswith("Báo cáo\n") and "https://vd.vn/f/1" in linked.plain
    assert linked.html.startswith("<b>Báo cáo</b>\n") and "https://vd.vn/f/1" in linked.html
    bare = outgoing_of(WITH_FILE | {"text_html": None}, LINKED, FILE)
    assert bare.html.startswith("Báo cáo\n") and "https://vd.vn/f/1" in bare.html
    for can, file in ((Capabilities(), FILE), (LINKED, None)):
        assert outgoing_of(WITH_FILE, can, file).plain == "Báo cáo"


def test_a_text_below_a_file_that_leaves_with_it_is_parted_like_a_caption() -> None:
    long = WITH_FILE | {"text_html": TEXT.html, "text_plain": TEXT.plain}
    assert len(parts_of(long, Capabilities(), FILE)) > 1
    for can, file in ((Capabilities(), None), (LINKED, FILE), (replace(Capabilities(), files_out=False), FILE)):
        assert parts_of(long, can, file) == [TEXT]


def test_a_file_without_words_is_one_part_without_words() -> None:
    assert parts_of(WITH_FILE | {"text_html": None, "text_plain": None}, Capabilities(), FILE) == [Rendered("", "")]
