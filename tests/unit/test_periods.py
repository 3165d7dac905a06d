"""The office's reporting calendar: what a month, a quarter, a half and a year are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.core.periods import Asked, Period, PeriodKind, closing_of, containing, free_range, month_of, period, previous
from messages import formats

MONTH, QUARTER, HALF, NINE, YEAR = PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.NINE_MONTHS, PeriodKind.YEAR


def fourteenth(_year: int, _month: int) -> int | None:
    return 14


def last_day(_year: int, _month: int) -> int | None:
    return None


@pytest.mark.parametrize(
    ("kind", "number", "first", "last"),
    [
        (MONTH, 1, "2025-12-15", "2026-01-14"),
        (MONTH, 12, "2026-11-15", "2026-12-14"),
        (QUARTER, 1, "2025-12-15", "2026-03-14"),
        (QUARTER, 3, "2026-06-15", "2026-09-14"),
        (HALF, 1, "2025-12-15", "2026-06-14"),
        (HALF, 2, "2026-06-15", "2026-12-14"),
        (NINE, 1, "2025-12-15", "2026-09-14"),
        (YEAR, 1, "2025-12-15", "2026-12-14"),
    ],
)
def test_periods_run_from_the_fifteenth_to_the_fourteenth(kind: PeriodKind, number: int, first: str, last: str) -> None:
    found = period(kind, 2026, number, fourteenth)
    assert (found.first.isoformat(), found.last.isoformat(), found.is_whole) == (first, last, True)


def test_without_a_closing_day_months_are_those_of_the_calendar() -> None:
    assert period(MONTH, 2024, 2, last_day).last == date(2024, 2, 29)
    assert period(YEAR, 2024, 1, last_day) == Period(YEAR, 2024, 1, date(2024, 1, 1), date(2024, 12, 31), date(2024, 12, 31))


def test_a_closing_day_beyond_a_short_month_is_its_last_day() -> None:
    assert closing_of(2026, 2, 31) == date(2026, 2, 28)


def test_the_day_after_the_closing_day_belongs_to_the_next_month() -> None:
    assert month_of(date(2026, 11, 14), fourteenth) == (2026, 11)
    assert month_of(date(2026, 11, 15), fourteenth) == (2026, 12)
    assert month_of(date(2026, 12, 15), fourteenth) == (2027, 1)


@pytest.mark.parametrize("kind", [MONTH, QUARTER, HALF, YEAR])
def test_periods_follow_each_other_without_a_gap_and_hold_their_days(kind: PeriodKind) -> None:
    found = containing(date(2026, 11, 20), kind, fourteenth)
    for _ in range(15):
        before = previous(found, fourteenth)
        assert before.last + timedelta(days=1) == found.first
        assert containing(before.first, kind, fourteenth) == before == containing(before.last, kind, fourteenth)
        found = before


def test_a_free_range_may_be_one_day_and_never_ends_before_it_starts() -> None:
    day = date(2026, 11, 20)
    assert free_range(day, day).last == day
    assert previous(free_range(day, day), fourteenth).first == date(2026, 11, 19)
    assert previous(free_range(day, date(2026, 11, 22)), fourteenth) == free_range(date(2026, 11, 17), date(2026, 11, 19))
    with pytest.raises(ValueError):
        free_range(day, day - timedelta(days=1))


@pytest.mark.parametrize(
    ("kind", "year", "number"),
    [(MONTH, 2026, 13), (QUARTER, 2026, 5), (MONTH, 2026, 0), (YEAR, 1024, 1), (YEAR, 2101, 1), (PeriodKind.RANGE, 2026, 1)],
)
def test_there_is_no_thirteenth_month(kind: PeriodKind, year: int, number: int) -> None:
    with pytest.raises(ValueError, match=f"no {kind.value} {number}/{year}"):
        period(kind, year, number, fourteenth)


def test_a_period_named_without_a_word_of_the_past_is_the_present_one() -> None:
    assert Asked(MONTH) == Asked(MONTH, year=None, number=None, back=0, first=None, last=None)


def test_a_running_period_ends_where_it_is_asked_for() -> None:
    running = period(MONTH, 2026, 12, fourteenth).until(date(2026, 11, 20))
    assert (running.last, running.ends_on, running.is_whole) == (date(2026, 11, 20), date(2026, 12, 14), False)
    assert period(MONTH, 2026, 12, fourteenth).until(date(2027, 1, 1)).is_whole


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        (MONTH, 1, "tháng 01/2026"),
        (MONTH, 2, "tháng 02/2026"),
        (MONTH, 3, "tháng 3/2026"),
        (MONTH, 11, "tháng 11/2026"),
        (QUARTER, 3, "quý III/2026"),
        (HALF, 1, "6 tháng đầu năm 2026"),
        (HALF, 2, "6 tháng cuối năm 2026"),
        (NINE, 1, "9 tháng năm 2026"),
        (YEAR, 1, "năm 2026"),
    ],
)
def test_every_period_has_its_name(kind: PeriodKind, number: int, name: str) -> None:
    assert formats.period(period(kind, 2026, number, fourteenth)) == name


def test_a_title_writes_the_month_as_the_date_of_the_paper_does() -> None:
    assert formats.period_title(period(MONTH, 2027, 1, fourteenth)) == "tháng 01 năm 2027"
    assert formats.period_title(period(MONTH, 2027, 4, fourteenth)) == "tháng 4 năm 2027"


def test_the_days_of_a_period_name_the_first_year_only_where_it_differs() -> None:
    assert formats.period_days(period(MONTH, 2026, 12, fourteenth)) == "15/11–14/12/2026"
    assert formats.period_days(period(MONTH, 2026, 1, fourteenth)) == "15/12/2025–14/01/2026"
    first = Period(MONTH, 2027, 3, date(2027, 2, 15), date(2027, 2, 15), date(2027, 3, 14))
    assert formats.period_days(first) == "15/02/2027"
    assert formats.period(free_range(date(2026, 10, 1), date(2026, 11, 15))) == "từ 01/10/2026 đến 15/11/2026"
