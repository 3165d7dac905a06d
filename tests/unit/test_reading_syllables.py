"""Syllables: what raw Telex and VNI stand for, where the tone sits, and which word may stand for which."""

from __future__ import annotations

import pytest

from messages.reading.syllables import from_telex, from_vni, is_syllable, letters_and_tone, may_stand_for, one_edit_apart


@pytest.mark.parametrize("word", ["a", "quy", "khuyu", "gi", "gin", "gieng", "nghieng", "ngoeo", "yeu"])
def test_a_first_part_and_a_rest_make_a_syllable(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["", "ng", "nghienga", "xongs", "b1", "vl", "wang", "zim"])
def test_letters_that_fall_into_no_two_parts_make_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "letters", "tone"),
    [("hòan", "hoan", "f"), ("hoàn", "hoan", "f"), ("việc", "viêc", "j"), ("đường", "đương", "f"), ("sửa", "sưa", "r"), ("cũ", "cu", "x"),
     ("gấp", "gâp", "s"), ("xong", "xong", "")],
)  # fmt: skip
def test_a_word_is_its_letters_with_their_hats_and_one_tone(word: str, letters: str, tone: str) -> None:
    assert letters_and_tone(word) == (letters, tone)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("đúng", "đúng"),  # the word itself
        ("hòan", "hoàn"),  # the tone on the other vowel
        ("dúng", "đúng"),  # đ typed as d
        ("viêc", "việc"),  # a tone forgotten where none is no word
        ("thưc", "thực"),
        ("kêt", "kết"),
        ("gâp", "gấp"),
        ("đựơc", "được"),
    ],
)
def test_what_is_typed_with_a_slip_of_the_marks_may_stand_for_the_word(typed: str, meant: str) -> None:
    assert may_stand_for(typed, meant, True) and may_stand_for(typed, meant, False)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("viếc", "việc"),  # another tone
        ("cung", "cũng"),  # no marks at all, in a text that has them
        ("đương", "đường"),  # a tone forgotten on a syllable that can be level
        ("nóp", "nộp"),  # no hat
        ("đừng", "dừng"),  # d typed as đ
        ("cần", "can"),  # a word without marks is not meant by one with them
    ],
)
def test_another_word_may_not_stand_for_it_in_a_text_with_marks(typed: str, meant: str) -> None:
    assert not may_stand_for(typed, meant, True)


@pytest.mark.parametrize(("typed", "meant"), [("cung", "cũng"), ("duoc", "được"), ("sach", "sách"), ("cho", "chờ")])
def test_a_word_without_marks_may_stand_for_it_in_a_text_that_has_none(typed: str, meant: str) -> None:
    assert may_stand_for(typed, meant, False)


def test_the_word_itself_stands_for_itself_also_without_marks_in_a_text_with_them() -> None:
    assert may_stand_for("xong", "xong", True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("cas", "cá"), ("traf", "trà"), ("baos", "báo"), ("tw", "tư"), ("dduwowcj", "được"), ("dduowcj", "được"),
     ("vieejc", "việc"), ("nawm", "năm"), ("nooji", "nội"), ("chuaw", "chưa"),
     ("suawr", "sửa"), ("quawngj", "quặng"), ("quys", "quý"), ("giaf", "già"), ("gif", "gì"),
     ("hoanf", "hoàn"), ("hoaf", "hòa"), ("ngoaif", "ngoài"), ("nguyeenx", "nguyễn"), ("oong", "ông"), ("as", "á"),
     ("sowr", "sở"), ("rooif", "rồi"), ("duwowngs", "dướng"), ("laij", "lại"), ("mays", "máy"), ("loanj", "loạn")],
)  # fmt: skip
def test_raw_telex_is_the_word_with_its_tone_where_it_is_written(typed: str, meant: str) -> None:
    assert from_telex(typed) == meant


@pytest.mark.parametrize("typed", ["xong", "sao", "traffs", "xyz", "brr", "web", "ddd", ""])
def test_what_no_key_of_telex_makes_a_word_of_is_none(typed: str) -> None:
    assert from_telex(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("d9a4", "đã"), ("hoa2n", "hoàn"), ("tha1ng", "tháng"), ("d9u7o7ng2", "đường"), ("d9uo75c", "được"), ("chu7a", "chưa"),
     ("na8m", "năm"), ("vie65c", "việc"), ("sua73", "sửa"), ("ca2n", "càn"), ("tho7i", "thơi"), ("o6ng", "ông"), ("u7ng", "ưng"),
     ("o7i", "ơi"), ("ga61p", "gấp"), ("hue61", "huế"), ("tuo63i", "tuổi")],
)  # fmt: skip
def test_raw_vni_is_the_word_with_its_tone(typed: str, meant: str) -> None:
    assert from_vni(typed) == meant


@pytest.mark.parametrize("typed", ["ba0", "nv12", "t6", "b7a", "xyz1", "d8a"])
def test_what_no_key_of_vni_makes_a_word_of_is_none(typed: str) -> None:
    assert from_vni(typed) is None


@pytest.mark.parametrize("other", ["xong", "xog", "xongg", "xoong", "axong", "xang", "xnog", "oxng", "xogn", "ong", "kong"])
def test_words_are_one_edit_apart_by_a_letter_more_less_other_or_by_two_neighbours_swapped(other: str) -> None:
    assert one_edit_apart("xong", other) and one_edit_apart(other, "xong")


@pytest.mark.parametrize("other", ["xo", "xonggg", "gnox", "xgno", "axog", "oxgn", "xagn", "nxog", "xngo", "xnoga", "kang"])
def test_two_edits_are_too_many(other: str) -> None:
    assert not one_edit_apart("xong", other) and not one_edit_apart(other, "xong")
