"""Phrases of a list compared with what was typed, with and without its marks."""

from __future__ import annotations

import pytest

from messages.reading.phrases import fits, folded_phrases, is_one_of, lead_of, phrases_of

LISTED = """đúng, đúng rồi,
    dừng, xong"""


def test_a_list_is_its_phrases_the_longest_first() -> None:
    assert phrases_of(LISTED) == ("đúng rồi", "đúng", "dừng", "xong")
    assert folded_phrases(LISTED) == ("dung roi", "dung", "dung", "xong")


@pytest.mark.parametrize("text", ["đúng", "dung", "Đúng Rồi", "đung roi", "dừng", "XONG"])
def test_what_was_typed_with_its_marks_or_without_is_one_of_a_list(text: str) -> None:
    assert is_one_of(text, LISTED)


@pytest.mark.parametrize("text", ["đừng", "xóng", "đúng r", "rồi", ""])
def test_what_has_another_mark_or_other_letters_is_none(text: str) -> None:
    assert not is_one_of(text, LISTED)


@pytest.mark.parametrize(
    ("text", "phrase", "rest"),
    [
        ("đúng rồi em", "đúng rồi", "em"),
        ("dung roi, em", "đúng rồi", ", em"),
        ("đúng em", "đúng", "em"),
        ("dừng lại", "dừng", "lại"),
        ("xong", "xong", ""),
        ("xongk roi", "", "xongk roi"),
        ("xongkk", "", "xongkk"),
        ("dừn", "", "dừn"),
        ("đừng lại", "", "đừng lại"),
        ("em xong", "", "em xong"),
        ("", "", ""),
    ],
)
def test_a_text_is_led_by_the_longest_phrase_that_ends_where_a_word_does(text: str, phrase: str, rest: str) -> None:
    assert lead_of(text, LISTED) == (phrase, rest)


def test_typed_words_fit_a_phrase_with_its_marks_or_fewer() -> None:
    assert all(fits(typed, "đúng rồi") for typed in ("đúng rồi", "dung roi", "Dúng roi", "đung rồi"))
    assert not any(fits(typed, "đúng rồi") for typed in ("đúng rối", "đừng rồi", "đúng", "dungs roi"))
    assert not fits("đã", "da")
    assert fits("“đúng”", '"đúng"')
