"""Which numbers belong to the parts of a paper."""

from __future__ import annotations

import pytest

from messages.reading.paper_parts import numbers_of_parts
from messages.reading.text import clean
from messages.reading.words import split


def parts(text: str, *known: str) -> list[str]:
    words = split(clean(text))
    return [words[at].plain for at in sorted(numbers_of_parts(words, frozenset(known)))]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("107 theo phụ lục 1, 2 và 3", "1 2 3"),
        ("phụ lục 1 - 3; 4", "1 3 4"),
        ("phụ lục số 3", "3"),
        ("phụ lục: 3", "3"),
        ("phụ lục 2, số 3 kèm theo", "2 3"),
        ("phu luc 2 kem theo", "2"),
        ("biểu 0", "0"),
        ("mục 4 khoản 2 Điều 5", "4 2 5"),
        ("mục 4, khoản 2", "4 2"),
        ("mục 4, 5 khoản 2", "4 5 2"),
        ("mục 4 phụ lục 2", "4 2"),
        ("mục 4, phụ lục 2", "4 2"),
        ("tại mục 4", "4"),
        ("tại mục số 4", "4"),
        ("phần 2", "2"),
        ("phần 100", "100"),
        ("phụ lục 101, 102", "101 102"),
        ("bảng 2", "2"),
    ],
)
def test_numbers_behind_a_part_of_a_paper_are_its_own(text: str, numbers: str) -> None:
    assert parts(text) == numbers.split()


@pytest.mark.parametrize(
    "text",
    [
        "1 phụ lục",
        "3",
        "số 3",
        "mục 4",
        "mục 4 đã xong",
        "mục 4, đã xong",
        "Mục 3: 100%",
        "mục 4 xong phụ lục",
        "mục 107",
        "tại mục 107",
        "phần 107",
        "phần 101",
        "bang 2 cong van",
        "phụ lục ba",
        "biểu 2.5",
        "biểu 3/5",
    ],
)
def test_other_numbers_are_left(text: str) -> None:
    assert parts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "theo phụ lục 2, 107 đã xong",
        "phụ lục 2, 3 xã đã nộp",
        "phụ lục 2, ba",
        "phụ lục 2,",
        "phụ lục 2 và",
        "phụ lục 2, số",
        "phụ lục 2, 3/5",
        "phụ lục 2, 2.5",
        "phụ lục 2 3",
        "phụ lục 2. 3",
    ],
)
def test_a_list_ends_before_what_is_no_part_any_more(text: str) -> None:
    assert parts(text) == ["2"]


def test_a_list_ends_before_a_task_of_the_persons() -> None:
    assert parts("phụ lục 101, 102", "102") == ["101"]
    assert parts("phụ lục 1, 2, 3", "3") == ["1", "2"]
    assert parts("phụ lục 101, 100") == ["101"]
