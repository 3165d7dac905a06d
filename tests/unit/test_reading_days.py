"""Both meanings of a date phrase, and which of them is settled by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from messages.reading.days import DayPhrase

ON = date(2026, 11, 20)


def phrase(coming: date | None, recent: date | None) -> DayPhrase:
    return DayPhrase(0, 1, "20/11", coming, recent, vague=False, of_document=False, ask=None)


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
