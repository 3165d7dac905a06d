"""Both meanings of a date phrase, and which of them is settled by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.core.calendar import Calendar
from messages.reading.days import DayPhrase, find_days
from messages.reading.words import split

ON = date(2026, 11, 20)


def phrase(coming: date | None, recent: date | None) -> DayPhrase:
    return DayPhrase(
        0, 1, "20/11", coming, recent, vague=False, of_document=False, ask=None, length=None, longer=None, about=False
    )  # fmt: skip


def near(days: int) -> date:
    return ON + timedelta(days=days)


@pytest.mark.parametrize(
    ("coming", "recent", "fixed"),
    [
        (ON, ON, ON),
        (None, near(-3), near(-3)),
        (near(3), None, near(3)),
        (None, None, None),
        (near(45), near(-45), None),
        (near(45), near(-46), near(45)),
        (near(46), near(-45), near(-45)),
        (near(182), near(-183), near(182)),
        (near(183), near(-183), near(183)),
        (near(184), near(-183), near(-183)),
    ],
)
def test_of_two_meanings_the_much_nearer_one_is_settled(coming: date | None, recent: date | None, fixed: date | None) -> None:
    assert phrase(coming, recent).fixed(ON) == fixed


def test_past_and_ahead_are_what_is_settled_or_the_meaning_of_that_side() -> None:
    both = phrase(near(3), near(-4))
    assert (both.past(ON), both.ahead(ON)) == (near(-4), near(3))
    gone, next_one = phrase(near(300), near(-65)), phrase(near(65), near(-300))
    assert (gone.past(ON), gone.ahead(ON)) == (near(-65), None)
    assert (next_one.past(ON), next_one.ahead(ON)) == (None, near(65))
    today, nothing = phrase(ON, ON), phrase(None, None)
    assert (today.past(ON), today.ahead(ON)) == (ON, ON)
    assert (nothing.past(ON), nothing.ahead(ON)) == (None, None)


def found(text: str) -> list[DayPhrase]:
    return find_days(text, split(text), ON, Calendar())


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("gửi ngày mai", [(1, 3)]),
        ("mai gửi", [(0, 1)]),
        ("(25/11)", [(1, 2)]),
        ("gửi 25/11, nộp 26/11.", [(1, 2), (4, 5)]),
        ("đang làm", []),
        ("", []),
    ],
)
def test_a_phrase_has_the_places_of_its_words_and_no_sign_beside_it(text: str, places: list[tuple[int, int]]) -> None:
    assert [(day.start, day.end) for day in found(text)] == places


def test_a_phrase_has_its_day_to_come_and_the_one_gone_by() -> None:
    (weekday,) = found("thứ 2")
    assert (weekday.coming, weekday.recent, weekday.vague, weekday.about) == (date(2026, 11, 23), date(2026, 11, 16), False, False)
    (written,) = found("18/11/2026")
    assert written.coming == written.recent == date(2026, 11, 18)


def test_a_stretch_and_a_phrase_without_a_day_are_vague() -> None:
    (stretch,) = found("tuần sau")
    assert stretch.vague and stretch.coming == date(2026, 11, 29)
    (length,) = found("thêm 5 ngày")
    assert length.vague and (length.coming, length.length, length.longer) == (None, "P5D", near(5))
    (part,) = found("đầu tháng 12")
    assert part.about and not stretch.about
