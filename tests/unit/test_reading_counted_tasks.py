"""A number that counts the tasks named behind it, and signs in the place of words."""

from __future__ import annotations

import pytest

from bot.core.reply import Intent
from messages.reading.counted_tasks import counts_named_tasks
from messages.reading.words import split
from tests.unit.test_reading_neighbours import items

OWN = ("107", "108", "109")
DONE, OPEN = Intent.DONE, Intent.PROGRESS


def states(text: str) -> dict[str | None, tuple[Intent, int | None]]:
    return {item.task_ref: (item.intent, item.percent) for item in items(text, *OWN)}


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("em xong 2 việc: 107, 108", ("107", "108")),
        ("đã hoàn thành 02 nhiệm vụ (107, 108) ạ", ("107", "108")),
        ("xong 3/5 việc: 107, 108, 109", OWN),
        ("xong 3/5 nhiệm vụ 107, 108 và 109", OWN),
        ("đã xong 3 nhiệm vụ 107-109", OWN),
        ("xong 2 đầu việc 107 đến 108", ("107", "108")),
        ("xong 1 việc 107", ("107",)),
        ("xong 2 việc: 107, 109", ("107", "109")),
        ("xong 2 việc - 107, 109", ("107", "109")),
    ],
)
def test_what_is_counted_and_named_is_all_done(text: str, done: tuple[str, ...]) -> None:
    assert states(text) == dict.fromkeys(done, (DONE, 100))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("107 xong 3/5 việc", {"107": (OPEN, 60)}),
        ("107 xong 2 việc, còn 1 việc", {"107": (OPEN, None)}),
        ("xong 3 việc: 107, 108", {"107": (OPEN, None), "108": (OPEN, None)}),
        ("xong 3 việc: 109-107", {"107": (OPEN, None), "109": (OPEN, None)}),
        ("xong 2 việc: 109-107", {"107": (OPEN, None), "109": (OPEN, None)}),
        ("còn 2 việc 107, 108", {"107": (OPEN, None), "108": (OPEN, None)}),
        ("107 xong 2 xã: 108 hộ, 109 hộ", {"107": (OPEN, None)}),
        ("xong 2 việc 100000-999999", {"100000": (OPEN, None)}),
        ("xong 2 việc 12345678901234567-99999999999999999", {None: (OPEN, None)}),
    ],
)
def test_what_counts_something_else_or_other_numbers_is_a_part(text: str, read: dict[str | None, tuple[Intent, int | None]]) -> None:
    assert states(text) == read


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("999 việc 1001-1999", True),
        ("1000 việc 1001-2000", False),
        ("1 việc 123456", True),
        ("1 việc 1234567", False),
        ("1 việc 12", False),
        ("2 việc 107, 108.5", False),
        ("2 xã 107, 108", False),
    ],
)
def test_a_count_is_of_three_digits_at_most_and_a_task_has_three_to_six(text: str, counts: bool) -> None:
    assert counts_named_tasks(split(text), 0) is counts


def test_what_follows_the_counted_tasks_is_said_of_the_next() -> None:
    assert states("em xong 2 việc: 107, 108, còn 109 thì chưa") == {"107": (DONE, 100), "108": (DONE, 100), "109": (OPEN, None)}
    assert states("xong 107, 108 thì chưa") == {"107": (DONE, 100), "108": (OPEN, None)}


def test_a_count_of_thousands_of_digits_is_read_like_any_other() -> None:
    assert states("107 " + "9" * 6000 + " việc 108")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("107 ✅ 108 ❌", {"107": (DONE, 100), "108": (OPEN, None)}),
        ("107✅, 108❌", {"107": (DONE, 100), "108": (OPEN, None)}),
        ("107 ✅ 108 ✅ 109 ⏳", {"107": (DONE, 100), "108": (DONE, 100), "109": (OPEN, None)}),
        ("107 ❌", {"107": (OPEN, None)}),
        ("✅ 107", {"107": (DONE, 100)}),
        ("107 108 ✅", {"107": (DONE, 100), "108": (DONE, 100)}),
    ],
)
def test_a_sign_says_how_the_number_before_it_stands(text: str, read: dict[str | None, tuple[Intent, int | None]]) -> None:
    assert states(text) == read


def test_a_sign_beside_words_takes_nothing_from_them() -> None:
    assert states("107 chưa xong ✅") == {"107": (OPEN, None)}
    assert states("107 xong rồi 👍")["107"] == (DONE, 100)
    assert states("✅") == {None: (Intent.ACKNOWLEDGE, None)}


@pytest.mark.parametrize(
    "text", ["trừ 107 ra thì xong hết", "trừ 107 thì xong hết rồi", "ngoài 107 ra thì xong cả rồi ạ", "xong hết trừ 107"]
)
def test_all_but_one_are_done(text: str) -> None:
    assert states(text) == {"107": (OPEN, None), "ALL": (DONE, 100)}


def test_a_task_said_to_be_left_out_may_be_the_only_one() -> None:
    assert states("trừ 107 thì em chưa rõ ạ").get("ALL") is None
    assert states("107 thì xong hết rồi") == {"107": (DONE, 100)}
