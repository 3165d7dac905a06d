"""Cleaning, folding, spelling out: the steps before any meaning."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.reading import text as text_module
from messages.reading.respelling import respell
from messages.reading.syllables import from_telex, from_vni, is_syllable, may_stand_for, one_edit_apart
from messages.reading.text import _CleanTable, _FoldTable, clean, fold
from messages.reading.words import split


def test_invisible_characters_are_dropped_and_spaces_made_single() -> None:
    assert clean(" Đã\u200b  xong\u202e\u00a0rồi \r\n\n\t nv 12 ") == "Đã xong rồi\nnv 12"


def test_composed_and_decomposed_text_are_one_after_cleaning() -> None:
    text = "Nhiệm vụ số 12 đã hoàn thành ạ"
    assert clean(unicodedata.normalize("NFD", text)) == clean(text) == text


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("a\tb", "a b"),
        ("a\u2003b", "a b"),
        ("a\x0bb\x85c\u2028d", "a\nb\nc\nd"),
        ("a\x00b\u200db\ufeffc", "abbc"),
        ("1\ufe0f\u20e3 xong", "1 xong"),
        ("a\ufe00b\ufe0fc", "abc"),
        ("a\ufdffb\ufe10c", "a\ufdffb\ufe10c"),
        ("a\u20e2b\u20e4c", "a\u20e2b\u20e4c"),
        ("b\u0300b\u036fb", "bbb"),
        ("a\u0370b", "aͰb"),
        ("e\u0302\u0323", "ệ"),
        ("  a   b  ", "a b"),
        ("xong \n \n rồi", "xong\nrồi"),
    ],
)
def test_what_nobody_sees_is_gone_and_what_is_seen_stays(typed: str, cleaned: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "_CLEAN", _CleanTable())
    assert clean(typed) == cleaned


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đã Ð ð đ", "da d d d"),
        ("“Quý” – ’a’ ×", "\"quy\" - 'a' x"),
        ("½ ﬁ ² ①", "½ ﬁ 2 1"),
        ("Ǆ", "ǆ"),
        ("İ Ệ ư", "i e u"),
        ("ａ４", "a4"),
        ("👍", "👍"),
    ],
)
def test_folding_takes_the_marks_away_and_no_letter(text: str, folded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "_FOLD", _FoldTable())
    assert fold(text) == folded


@pytest.mark.parametrize("table", [_CleanTable, _FoldTable])
def test_what_becomes_of_a_character_is_remembered_up_to_a_number(
    table: type[_CleanTable] | type[_FoldTable], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_module, "_REMEMBERED", 2)
    remembered = table()
    assert "đãx".translate(remembered) == "đãx".translate(table())
    assert list(remembered) == [ord("đ"), ord("ã")]


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=200))
def test_folded_text_has_one_character_for_each_character(text: str) -> None:
    cleaned = clean(text)
    assert len(fold(cleaned)) == len(cleaned)


@pytest.mark.parametrize("word", ["xong", "hoan", "thanh", "nghieng", "duoc", "quyet", "gi"])
def test_a_vietnamese_syllable_is_known_as_one(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["xog", "xonh", "lafm", "deadline", "hthanh", ""])
def test_what_is_no_syllable_is_known_as_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("typed", "meant"), [("chuwa", "chưa"), ("ddang", "đang"), ("hoanf", "hoàn"), ("vieejc", "việc"), ("thuwowngf", "thường")]
)
def test_raw_telex_is_decoded(typed: str, meant: str) -> None:
    assert from_telex(typed) == meant


@pytest.mark.parametrize("typed", ["xong", "file"])
def test_a_word_that_is_no_telex_is_left_alone(typed: str) -> None:
    assert from_telex(typed) is None


def test_raw_vni_is_decoded_and_a_task_code_is_not() -> None:
    assert from_vni("d9a4") == "đã"
    assert from_vni("nv12") is None


def test_the_tone_may_sit_on_either_vowel_but_another_tone_is_another_word() -> None:
    assert may_stand_for("hòan", "hoàn", False)
    assert not may_stand_for("dừng", "đứng", False)


def test_an_unmarked_word_may_stand_for_a_marked_one_only_where_marks_are_not_typed() -> None:
    assert may_stand_for("cho", "chờ", False)
    assert not may_stand_for("cho", "chờ", True)


def test_one_edit_is_a_letter_more_less_other_or_swapped() -> None:
    assert all(one_edit_apart("xong", other) for other in ("xog", "xoong", "xonh", "xnog", "xong"))
    assert not one_edit_apart("xong", "xin")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("xinlùihạnđến6/12ạ", "xin lùi hạn đến 6/12 ạ"), ("d9a4 xong", "đã xong"), ("nhiemvu 12 daxong", "nhiem vu 12 da xong")],
)
def test_missing_spaces_and_vni_are_put_right(typed: str, meant: str) -> None:
    assert respell(clean(typed)) == meant


@pytest.mark.parametrize("text", ["CV 1234/UBND-VX", "12h30 T6", "gửi file excel qua zalo", "nv12 xong"])
def test_respelling_leaves_ordinary_text_alone(text: str) -> None:
    assert respell(text) == text


def test_short_forms_are_spelled_out_with_the_meaning_of_the_office() -> None:
    assert [word.form for word in split("nv 12 chx xog r ạ")] == ["nhiệm", "vụ", "12", "chưa", "xong", "rồi", "ạ"]


def test_capitals_name_offices() -> None:
    assert [word.form for word in split("chờ STC trả lời")] == ["chờ", "sở", "trả", "lời"]
