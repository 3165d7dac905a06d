"""Telegram's HTML: what is accepted, what is refused, and how lengths are counted."""

from __future__ import annotations

import pytest

from bot.sandbox.html import find, parse, trim, units
from bot.sandbox.refusal import Refused


def kinds(source: str) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in parse(source)[1]]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("không có thẻ", "không có thẻ"),
        ("a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; &#x111;", "a <b> & \"c\" 'd' đ"),
        ("&nbsp; &hellip; & &copy;", "&nbsp; &hellip; & &copy;"),
        ("5 > 3", "5 > 3"),
        ("<b>đậm</b> <i>nghiêng</i>", "đậm nghiêng"),
        ("<B>đậm</B>", "đậm"),
        ("<b>đóng tắt</>", "đóng tắt"),
    ],
)
def test_tags_and_references_become_plain_text(source: str, text: str) -> None:
    assert parse(source)[0] == text


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"),
        ("strong", "bold"),
        ("i", "italic"),
        ("em", "italic"),
        ("u", "underline"),
        ("ins", "underline"),
        ("s", "strikethrough"),
        ("strike", "strikethrough"),
        ("del", "strikethrough"),
        ("code", "code"),
        ("pre", "pre"),
        ("blockquote", "blockquote"),
        ("tg-spoiler", "spoiler"),
    ],
)
def test_every_known_tag_is_accepted(tag: str, kind: str) -> None:
    assert kinds(f"a <{tag}>bc</{tag}>") == [(kind, 2, 2)]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("việc <br>", 'Unsupported start tag "br" at byte offset 7'),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("hạn < 3 ngày", 'Unsupported start tag "" at byte offset 6'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_telegram_does_not_understand_is_refused(source: str, why: str) -> None:
    with pytest.raises(Refused) as caught:
        parse(source)
    assert (caught.value.status, caught.value.description) == (400, f"Bad Request: can't parse entities: {why}")


def test_a_spoiler_span_is_accepted() -> None:
    assert kinds('<span class="tg-spoiler">x</span>') == [("spoiler", 0, 1)]


def test_offsets_and_lengths_are_utf16_units() -> None:
    assert kinds("👍 <b>đã 👍</b>") == [("bold", 3, 5)]
    assert (units("đ"), units("👍"), units("e\u0301")) == (1, 2, 2)


def test_nested_entities_come_outer_first() -> None:
    assert kinds("<b>một <i>hai</i></b>") == [("bold", 0, 7), ("italic", 4, 3)]


def test_an_empty_tag_leaves_no_entity() -> None:
    assert parse("a<b></b>b") == ("ab", [])


def test_links_keep_their_address_and_bad_ones_are_dropped() -> None:
    assert parse('<a href="https://example.vn/?a=1&amp;b=2">x</a>')[1][0]["url"] == "https://example.vn/?a=1&b=2"
    assert parse("<a href='tg://user?id=5'>x</a>")[1][0]["url"] == "tg://user?id=5"
    assert parse('<a href="không phải">x</a>') == ("x", [])


def test_code_inside_pre_names_its_language() -> None:
    assert parse('<pre><code class="language-python">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    ]
    assert parse('<code class="language-python">x</code>')[1] == [{"type": "code", "offset": 0, "length": 1}]


def test_an_expandable_blockquote_is_its_own_kind() -> None:
    assert kinds("<blockquote expandable>x</blockquote>") == [("expandable_blockquote", 0, 1)]


def test_white_space_at_both_ends_goes_and_entities_move_along() -> None:
    text, entities = parse("  \n<b> x </b>\n")
    assert trim(text, entities) == ("x", [{"type": "bold", "offset": 0, "length": 1}])
    assert trim(" \n ", []) == ("", [])


def test_links_mentions_and_commands_are_found() -> None:
    found = find("👍 /help@nhacviec_bot hỏi @nhacviec_bot tại https://a.vn/x.", [])
    assert [(e["type"], e["offset"], e["length"]) for e in found] == [("bot_command", 3, 18), ("mention", 26, 13), ("url", 44, 14)]


def test_dates_and_addresses_are_not_taken_for_commands_or_mentions() -> None:
    assert find("20/11 và a@b.vn và 5/10, 3 / 4", []) == []


def test_nothing_is_found_inside_code() -> None:
    text, entities = parse("<code>/help</code>")
    assert [e["type"] for e in find(text, entities)] == ["code"]
