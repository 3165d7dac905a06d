"""The working calendar: which days are worked, and counting in working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import Calendar, days
from tests.builders import a_calendar

DAYS = st.dates(date(2024, 6, 1), date(2027, 6, 1))
CALENDAR = a_calendar()


def test_weekdays_are_worked_and_weekends_are_not() -> None:
    worked = [CALENDAR.is_working(date(2024, 11, 4) + timedelta(days=n)) for n in range(7)]
    assert worked == [True] * 5 + [False] * 2


@pytest.mark.parametrize(
    ("last", "first_off", "last_off", "next_one"),
    [
        (date(2025, 1, 24), date(2025, 1, 27), date(2025, 1, 31), date(2025, 2, 3)),
        (date(2026, 2, 13), date(2026, 2, 16), date(2026, 2, 20), date(2026, 2, 23)),
        (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 24), date(2026, 11, 25)),
    ],
)
def test_a_holiday_is_off_from_its_first_to_its_last_day(last: date, first_off: date, last_off: date, next_one: date) -> None:
    assert CALENDAR.is_working(last) and CALENDAR.is_working(next_one)
    assert not any(CALENDAR.is_working(day) for day in days(first_off, last_off))
    assert all(CALENDAR.on_or_after(day) == next_one for day in days(first_off, next_one))
    assert all(CALENDAR.on_or_before(day) == last for day in days(last, last_off))


def test_a_saturday_worked_in_exchange_is_a_working_day() -> None:
    assert CALENDAR.is_working(date(2026, 8, 22))
    assert not CALENDAR.is_working(date(2026, 8, 29))


def test_a_day_that_is_both_off_and_worked_is_worked() -> None:
    day = date(2026, 11, 24)
    assert Calendar(off=frozenset({day}), worked=frozenset({day})).is_working(day)


def test_a_deadline_on_saturday_30_november_2024_ends_on_monday_2_december() -> None:
    assert CALENDAR.on_or_after(date(2024, 11, 30)) == date(2024, 12, 2)
    assert CALENDAR.on_or_before(date(2024, 11, 30)) == date(2024, 11, 29)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2024, 11, 4), 1, date(2024, 11, 5)),
        (date(2024, 11, 8), 1, date(2024, 11, 11)),
        (date(2024, 11, 9), 1, date(2024, 11, 11)),
        (date(2024, 11, 9), -1, date(2024, 11, 8)),
        (date(2024, 11, 11), -1, date(2024, 11, 8)),
        (date(2025, 1, 24), 1, date(2025, 2, 3)),
        (date(2025, 2, 3), -1, date(2025, 1, 24)),
        (date(2026, 2, 12), 3, date(2026, 2, 24)),
        (date(2026, 11, 23), 1, date(2026, 11, 25)),
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
        (date(2026, 11, 24), 0, date(2026, 11, 25)),
    ],
)
def test_adding_counts_working_days_and_never_the_day_itself(day: date, count: int, expected: date) -> None:
    assert CALENDAR.add(day, count) == expected


def test_between_counts_the_end_but_not_the_start() -> None:
    assert CALENDAR.between(date(2024, 11, 4), date(2024, 11, 8)) == 4
    assert CALENDAR.between(date(2024, 11, 4), date(2024, 11, 4)) == 0
    assert CALENDAR.between(date(2024, 11, 8), date(2024, 11, 4)) == 0
    assert CALENDAR.between(date(2025, 1, 24), date(2025, 2, 3)) == 1


def test_days_gives_both_ends_and_nothing_when_the_end_is_earlier() -> None:
    assert list(days(date(2024, 11, 30), date(2024, 12, 1))) == [date(2024, 11, 30), date(2024, 12, 1)]
    assert list(days(date(2024, 12, 1), date(2024, 11, 30))) == []


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(1, 30))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    later = CALENDAR.add(day, count)
    assert CALENDAR.is_working(later) and CALENDAR.between(day, later) == count
    earlier = CALENDAR.add(day, -count)
    assert CALENDAR.is_working(earlier)
    assert sum(1 for d in days(earlier, day - timedelta(days=1)) if CALENDAR.is_working(d)) == count


@settings(max_examples=100, deadline=None)
@given(DAYS)
def test_nothing_is_worked_between_a_day_and_the_working_day_found_for_it(day: date) -> None:
    after, before = CALENDAR.on_or_after(day), CALENDAR.on_or_before(day)
    assert before <= day <= after
    assert [d for d in days(before, after) if CALENDAR.is_working(d)] == list(dict.fromkeys([before, after]))


@pytest.mark.parametrize(
    ("due", "last_day", "before", "safe"),
    [
        # "trước ngày 20/11/2024": the day before is the last on which nobody says it is late; "đến ngày" has the day itself.
        (date(2024, 11, 20), date(2024, 11, 20), True, date(2024, 11, 19)),
        (date(2024, 11, 20), date(2024, 11, 20), False, date(2024, 11, 20)),
        # Before a Monday that is the Friday, before a Saturday the Friday, too, though nobody is late before the Monday ends.
        (date(2024, 11, 18), date(2024, 11, 18), True, date(2024, 11, 15)),
        (date(2024, 11, 30), date(2024, 12, 2), True, date(2024, 11, 29)),
        # Whoever was given more days since has them whole.
        (date(2024, 11, 20), date(2024, 11, 22), True, date(2024, 11, 22)),
        (date(2024, 11, 20), date(2024, 11, 22), False, date(2024, 11, 22)),
    ],
)
def test_the_safe_day_of_before_a_day_is_the_working_day_before_it(due: date, last_day: date, before: bool, safe: date) -> None:
    assert CALENDAR.safe_day(due, last_day, before=before) == safe
