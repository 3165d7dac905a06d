"""A text as words: what a run of letters stands for, what is a symbol, a number or a sign, and when words are marked."""

from __future__ import annotations

import pytest

from messages.reading.text import clean
from messages.reading.words import Shape, Word, is_marked, known_plain, meaning_of, office_of, split


def forms(text: str) -> list[str]:
    return [word.form for word in split(clean(text))]


def shapes(text: str) -> list[tuple[str, Shape]]:
    return [(word.form, word.shape) for word in split(clean(text))]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nv", "nhiệm vụ"),  # short
        ("xong", "xong"),
        ("deadline", "deadline"),  # foreign
        ("aaaa", "a"),
        ("roiiii", "rồi"),  # drawn out
        ("xonggg", "xong"),
        ("xongg", "xong"),
        ("kooo", "không"),
        ("rr", "rr"),
        ("kk", "kk"),
        ("ddang", "đang"),  # raw Telex
        ("chuwa", "chưa"),
        ("đươcj", "được"),
        ("daxong", "da xong"),  # run together
        ("đãxongrồi", "đã xong rồi"),
        ("xongroia", "xong roi a"),
        ("xonghet", "xong het"),
        ("nopbcroi", "nop bc roi"),
        ("baocaoz", "baocaoz"),
        ("trinhkyiroi", "trinhkyiroi"),
        ("hetroi", "het roi"),
        ("dadongy", "da dong y"),
        ("xogn", "xong"),  # slips
        ("hoanh", "hoanh"),
        ("xyzt", "xyzt"),
        ("qwtt", "qwtt"),
    ],
)
def test_a_run_of_letters_is_spelled_out(typed: str, meant: str) -> None:
    assert " ".join(forms(typed)) == meant


def test_what_is_run_together_or_a_slip_is_mended_and_what_is_spelled_out_is_not() -> None:
    assert [meaning_of(one, one)[1] for one in ("daxong", "xogn")] == [True, True]
    assert [meaning_of(one, one)[1] for one in ("xong", "nv", "ddang", "roiiii", "aaaa", "xyzt")] == [False] * 6
    assert not any(word.mended for word in split("12 xong, 3/5"))


def test_each_word_stands_where_it_was_typed() -> None:
    assert [(word.form, word.start, word.end) for word in split("nv daxong")] == [
        ("nhiệm", 0, 2), ("vụ", 0, 2), ("da", 3, 5), ("xong", 5, 9),
    ]  # fmt: skip
    assert [word.glued for word in split("a12 b")] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("số 1234/UBND-VX", [("số", Shape.WORD), ("1234/UBND-VX", Shape.SYMBOL)]),
        ("12/2026/QĐ-UBND", [("12/2026/QĐ-UBND", Shape.SYMBOL)]),
        ("12/ubnd", [("12/UBND", Shape.SYMBOL)]),
        ("12/vp", [("12/VP", Shape.SYMBOL)]),
        ("12-KH/TU", [("12-KH/TU", Shape.SYMBOL)]),
        ("1/quý", [("1", Shape.NUMBER), ("/", Shape.MARK), ("quý", Shape.WORD)]),
        ("12/xã", [("12", Shape.NUMBER), ("/", Shape.MARK), ("xã", Shape.WORD)]),
        ("3/5", [("3/5", Shape.RATIO)]),
        ("15-12-2026", [("15-12-2026", Shape.RATIO)]),
        ("1,5", [("1,5", Shape.NUMBER)]),
        ("112,113", [("112", Shape.NUMBER), (",", Shape.MARK), ("113", Shape.NUMBER)]),
        ("à\nư", [("à", Shape.WORD), ("\n", Shape.BREAK), ("ư", Shape.WORD)]),
        ("👍 ! ← ↑", [("👍", Shape.EMOJI), ("!", Shape.MARK), ("←", Shape.MARK), ("↑", Shape.EMOJI)]),
    ],
)  # fmt: skip
def test_what_is_no_word_has_its_own_shape(text: str, expected: list[tuple[str, Shape]]) -> None:
    assert shapes(text) == expected


@pytest.mark.parametrize(
    ("raw", "office"),
    [("STC", "sở"), ("BXD", "bộ"), ("SVHTTDL", "sở"), ("SX", ""), ("SVHTTDLX", ""), ("SAN", ""), ("TTTT", ""), ("BCT", "bộ")],
)
def test_a_run_of_capitals_is_an_office_by_its_first_letter_and_its_length(raw: str, office: str) -> None:
    assert office_of(raw) == office


def test_capitals_are_an_office_only_beside_small_letters() -> None:
    assert forms("chờ STC") == ["chờ", "sở"]
    assert forms("CHỜ STC") == ["chờ", "stc"]


def test_a_capital_inside_a_sentence_is_perhaps_a_name() -> None:
    said = split("Gửi anh Nam, Hà A xong NGAY")
    assert [word.form for word in said if word.name] == ["nam"]
    assert [word.form for word in said if word.capital] == ["gửi", "nam", "hà"]


def test_a_word_longer_than_any_is_cut_short() -> None:
    assert [len(word.form) for word in split("x" * 61)] == [60]
    assert [word.form for word in split("xongroi" * 8 + "xong")] == ["xong", "roi"] * 8 + ["xong"]
    assert [word.form for word in split("xongroi" * 8 + "xonga")] == [("xongroi" * 8 + "xonga")[:60]]


def test_the_words_of_the_vocabulary_and_the_particles_are_known() -> None:
    assert {"xong", "gia", "han", "a", "nhe"} <= known_plain()
    assert "xogn" not in known_plain()


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("đã xong", True),
        ("da xong", False),
        ("đa xong roi nhe", False),
        ("đa xong roi", False),
        ("nv12 a", False),
        ("đã gửi bao cao roi", True),
    ],
)
def test_a_text_is_marked_when_a_third_of_its_words_has_marks(text: str, marked: bool) -> None:
    assert is_marked(text, split(text)) is marked


def test_what_a_short_form_is_spelled_out_to_makes_no_text_marked() -> None:
    assert not is_marked("nv xong", split("nv xong"))
    assert is_marked("", ()) is False
    assert isinstance(split("a")[0], Word)
