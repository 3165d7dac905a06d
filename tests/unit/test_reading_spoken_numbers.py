"""Numbers in words and Roman numerals, from nought to ninety-nine."""

from __future__ import annotations

import pytest

from messages.reading.amounts import spoken_number
from messages.reading.numbers import number_words, roman
from messages.reading.words import split


@pytest.mark.parametrize(
    ("said", "value", "words"),
    [
        ("khong", 0, 1), ("mot", 1, 1), ("mot:one", 1, 1), ("hai", 2, 1), ("hai:two", 2, 1), ("ba", 3, 1), ("ba:three", 3, 1),
        ("bon", 4, 1),
        ("bon:four", 4, 1), ("tu", 4, 1), ("tu:four", 4, 1), ("nam", 5, 1), ("nam:year", 5, 1), ("sau", 6, 1), ("sau:six", 6, 1),
        ("bay", 7, 1), ("bay:seven", 7, 1), ("tam", 8, 1), ("tam:eight", 8, 1), ("chin", 9, 1), ("chin:nine", 9, 1), ("muoi", 10, 1),
        ("muoi:ten", 10, 1), ("muoi hai", 12, 2), ("muoi lam", 15, 2), ("muoi khong", 10, 1), ("muoi ngay", 10, 1), ("hai muoi", 20, 2),
        ("hai muoi lam", 25, 3), ("hai muoi lam:five", 25, 3), ("ba muoi nham", 35, 3), ("ba muoi mot:after", 31, 3),
        ("hai muoi ngay", 20, 2),
        ("hai muoi khong", 20, 2), ("khong muoi", 0, 1), ("hai bay", 27, 2), ("ba mot", 31, 2), ("bon mot", 4, 1), ("mot hai", 1, 1),
        ("hai nam", 2, 1), ("hai nam:year", 2, 1), ("ba lam", 35, 2), ("ba khong", 3, 1), ("chin muoi chin", 99, 3), ("hai ngay", 2, 1),
    ],
)  # fmt: skip
def test_a_number_in_words_is_its_value_and_how_many_words_it_takes(said: str, value: int, words: int) -> None:
    assert number_words(["x", *said.split(), "x"], 1) == (value, words + 1)
    assert number_words(said.split(), 0) == (value, words)


@pytest.mark.parametrize("said", [["ngay"], ["lam"], []])
def test_what_no_number_begins_with_is_none(said: list[str]) -> None:
    assert number_words(said, 0) is None


@pytest.mark.parametrize(
    ("word", "value"),
    [("i", 1), ("ii", 2), ("ll", 2), ("iii", 3), ("iv", 4), ("iiii", 4), ("v", 5), ("vi", 6), ("vii", 7), ("viii", 8),
     ("ix", 9), ("x", 10), ("x1", 11),
     ("xii", 12), ("xiii", None), ("a", None)],
)  # fmt: skip
def test_a_roman_numeral_is_read_up_to_twelve_also_as_scanners_write_it(word: str, value: int | None) -> None:
    assert roman(word) == value


@pytest.mark.parametrize(
    ("said", "value", "words"),
    [
        ("một linh năm", 105, 3), ("chín lẻ bốn", 904, 3), ("mười linh năm", 10, 1), ("không linh năm", 0, 1), ("hai linh", 2, 1),
        ("một trăm", 100, 2), ("một trăm linh năm", 105, 4), ("hai trăm mười", 210, 3), ("chín chục", 90, 2), ("bốn mốt", 41, 2),
        ("ba chục", 30, 2),
        ("118", 118, 1), ("123456", 123456, 1),
    ],
)  # fmt: skip
def test_a_number_of_up_to_three_figures_is_said_in_words(said: str, value: int, words: int) -> None:
    assert spoken_number(split(said), 0) == (value, words)


@pytest.mark.parametrize("said", ["1234567", "việc", ""])
def test_what_is_no_number_is_none(said: str) -> None:
    assert spoken_number(split(said), 0) is None
