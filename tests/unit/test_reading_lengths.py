"""A length of time: how it is heard, and the day it leads to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from messages.reading.lengths import later_by, length_at
from messages.reading.words import split

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("length", "day"),
    [
        ("P7D", date(2026, 11, 27)),
        ("P1D", date(2026, 11, 21)),
        ("P1WD", date(2026, 11, 23)),
        ("P5WD", date(2026, 11, 27)),
        ("P1M", date(2026, 12, 20)),
        ("P1Y", date(2027, 11, 20)),
        ("P0D", None),
        ("P9999Y", None),
        ("P12345D", None),
        ("P1W", None),
        ("P1Dx", None),
        ("", None),
    ],
)
def test_a_day_is_moved_by_a_length(length: str, day: date | None) -> None:
    assert later_by(FRIDAY, length, Calendar()) == day


def test_working_days_are_counted_up_to_a_thousand() -> None:
    assert later_by(FRIDAY, "P1000WD", Calendar()) == later_by(FRIDAY, "P1001WD", Calendar()) != later_by(FRIDAY, "P999WD", Calendar())


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3 ngày", "P3D"),
        ("khoảng 3 hôm nữa", "P3D"),
        ("thêm chừng 2 bữa", "P2D"),
        ("5 ngày làm việc", "P5WD"),
        ("5 ngày làm việc nữa", "P5WD"),
        ("5 ngày làm", "P5D"),
        ("2 tuần", "P14D"),
        ("2 tuần làm việc", "P10WD"),
        ("1 tháng", "P1M"),
        ("hai tuần", "P14D"),
        ("99 ngày", "P99D"),
        ("100 ngày", None),
        ("0 ngày", None),
        ("3 xã", None),
        ("3", None),
        ("ngày mai", None),
        ("khoảng", None),
        ("", None),
    ],
)
def test_a_length_begins_where_it_is_looked_for(text: str, length: str | None) -> None:
    words = split(text)
    assert length_at(words, 0, len(words)) == length


def test_a_length_is_looked_for_before_the_end_alone() -> None:
    words = split("khoảng 3 ngày làm việc")
    assert [length_at(words, 0, end) for end in range(6)] == [None, None, None, "P3D", "P3D", "P3WD"]
