"""On which days a duty that comes back is due."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.series import due_on_or_after, opens_on

START = date(2024, 1, 1)


@pytest.mark.parametrize(
    ("rule", "day", "due"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2024, 11, 4), date(2024, 11, 30)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2024, 11, 30), date(2024, 11, 30)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2024, 12, 1), date(2024, 12, 31)),
        ("FREQ=MONTHLY;BYMONTHDAY=20", date(2024, 11, 21), date(2024, 12, 20)),
        ("FREQ=MONTHLY", date(2024, 2, 1), date(2024, 2, 29)),
        ("FREQ=WEEKLY;BYDAY=TH", date(2024, 11, 4), date(2024, 11, 7)),
        ("FREQ=WEEKLY", date(2024, 11, 4), date(2024, 11, 8)),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12", date(2024, 7, 1), date(2024, 9, 30)),
        ("FREQ=MONTHLY;BYDAY=1MO", date(2024, 11, 5), date(2024, 12, 2)),
        ("FREQ=DAILY", date(2024, 11, 4), date(2024, 11, 4)),
        ("FREQ=MONTHLY;;BYMONTHDAY=20;", date(2024, 11, 4), date(2024, 11, 20)),
        ("FREQ=YEARLY", date(2024, 7, 1), date(2024, 12, 31)),
        ("DATES:2024-06-30,2024-11-30", date(2024, 7, 1), date(2024, 11, 30)),
        ("DATES:2024-06-30;2024-11-30", date(2024, 6, 30), date(2024, 6, 30)),
    ],
)
def test_the_due_day_is_the_first_on_or_after_the_day(rule: str, day: date, due: date) -> None:
    assert due_on_or_after(rule, START, day) == due


def test_nothing_is_due_before_the_series_starts() -> None:
    assert due_on_or_after("FREQ=MONTHLY;BYMONTHDAY=20", date(2024, 11, 21), date(2024, 1, 1)) == date(2024, 12, 20)


def test_nothing_is_due_after_it_has_ended() -> None:
    assert due_on_or_after("FREQ=MONTHLY;BYMONTHDAY=20", START, date(2024, 11, 4), ends_on=date(2024, 11, 20)) == date(2024, 11, 20)
    assert due_on_or_after("FREQ=MONTHLY;BYMONTHDAY=20", START, date(2024, 11, 4), ends_on=date(2024, 11, 19)) is None
    assert due_on_or_after("DATES:2024-06-30", START, date(2024, 7, 1)) is None
    # Also where the series has an end of its own besides, and where its rule says when it ends.
    assert due_on_or_after("DATES:2024-06-30", START, date(2024, 7, 1), ends_on=date(2024, 12, 31)) is None
    assert due_on_or_after("FREQ=MONTHLY;BYMONTHDAY=20;COUNT=2", START, date(2024, 2, 20)) == date(2024, 2, 20)
    assert due_on_or_after("FREQ=MONTHLY;BYMONTHDAY=20;COUNT=2", START, date(2024, 2, 21)) is None


def test_a_period_opens_on_the_day_after_the_due_day_before_it() -> None:
    assert opens_on("FREQ=MONTHLY;BYMONTHDAY=-1", START, date(2024, 11, 30)) == date(2024, 11, 1)
    assert opens_on("DATES:2024-06-30,2024-11-30", START, date(2024, 11, 30)) == date(2024, 7, 1)
    assert opens_on("DATES:2024-01-01,2024-11-30", START, date(2024, 11, 30)) == date(2024, 1, 2)


def test_the_first_period_opens_with_the_series() -> None:
    assert opens_on("FREQ=MONTHLY;BYMONTHDAY=-1", START, date(2024, 1, 31)) == START
    assert opens_on("DATES:2024-06-30,2024-11-30", START, date(2024, 6, 30)) == START


@pytest.mark.parametrize("rule", ["FREQ=SOMETIMES", "DATES:2024-02-30", "nonsense"])
def test_a_rule_that_cannot_be_read_is_an_error(rule: str) -> None:
    with pytest.raises(ValueError):
        due_on_or_after(rule, START, START)
