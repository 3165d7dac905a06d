"""The periods an office reports on, by its own calendar: a month ends on the closing day (14 by default), not on its last.

Source: Nghị định 09/2019/NĐ-CP, Điều 12 (tháng: ngày 15 tháng trước đến ngày 14; quý, 6 tháng, 9 tháng, năm likewise, from
15/12 of the year before), as the city's own reports print it ("Từ ngày 15/12/2023 đến ngày 14/6/2024").
"""

from __future__ import annotations

import calendar as _calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)

ClosingDay = Callable[[int, int], int | None]
"""(year, month) -> the office's closing day in that month; None: the month's last day."""


class PeriodKind(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    RANGE = "range"


_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.NINE_MONTHS: 9, PeriodKind.YEAR: 12}
_MOST = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.NINE_MONTHS: 1, PeriodKind.YEAR: 1}


@dataclass(frozen=True, slots=True)
class Period:
    """`number`: which month, quarter or half of the year; 1 for nine months and a year, 0 for a free range.

    `last` is the last day that counts; `ends_on` the day on which the period itself ends, later when it is still running.
    """

    kind: PeriodKind
    year: int
    number: int
    first: date
    last: date
    ends_on: date

    @property
    def is_whole(self) -> bool:
        return self.last == self.ends_on

    def until(self, day: date) -> Period:
        """The same period as far as a day; a day behind its end changes nothing."""
        return replace(self, last=min(self.last, day))


@dataclass(frozen=True, slots=True)
class Asked:
    """A period as somebody named it: `number` in `year` (None: the latest that has begun), `back` so many before the
    present one ("tháng trước": 1), or a range whose `last` None means until now."""

    kind: PeriodKind
    year: int | None = None
    number: int | None = None
    back: int = 0
    first: date | None = None
    last: date | None = None


def closing_of(year: int, month: int, closing_day: int | None) -> date:
    """The last day of a reporting month."""
    longest = _calendar.monthrange(year, month)[1]
    return date(year, month, longest if closing_day is None else min(closing_day, longest))


def period(kind: PeriodKind, year: int, number: int, closing_day: ClosingDay) -> Period:
    """One named period. Raises ValueError for a number there is none of, or a year outside 2000-2100."""
    if kind is PeriodKind.RANGE or not 1 <= number <= _MOST[kind] or not 2000 <= year <= 2100:
        raise ValueError(f"no {kind.value} {number}/{year}")
    length = _MONTHS[kind]
    first_month = (number - 1) * length + 1
    before = _month_before(year, first_month)
    last_month = first_month + length - 1
    first = closing_of(*before, closing_day(*before)) + _DAY
    last = closing_of(year, last_month, closing_day(year, last_month))
    return Period(kind, year, number, first, last, last)


def free_range(first: date, last: date) -> Period:
    """Any run of days. Raises ValueError when it ends before it starts."""
    if last < first:
        raise ValueError("a period ends before it starts")
    return Period(PeriodKind.RANGE, last.year, 0, first, last, last)


def containing(day: date, kind: PeriodKind, closing_day: ClosingDay) -> Period:
    """The period of a kind in which a day lies; the half of a day is the one of its month."""
    year, month = month_of(day, closing_day)
    number = 1 if kind is PeriodKind.NINE_MONTHS else (month - 1) // _MONTHS[kind] + 1
    return period(kind, year, number, closing_day)


def previous(of: Period, closing_day: ClosingDay) -> Period:
    """The period before one of the same kind; a free range is preceded by one of the same length."""
    if of.kind is PeriodKind.RANGE:
        length = of.last - of.first
        return free_range(of.first - _DAY - length, of.first - _DAY)
    if of.number > 1:
        return period(of.kind, of.year, of.number - 1, closing_day)
    return period(of.kind, of.year - 1, _MOST[of.kind], closing_day)


def month_of(day: date, closing_day: ClosingDay) -> tuple[int, int]:
    """The reporting month of a day: what comes after the closing day belongs to the next one."""
    if day <= closing_of(day.year, day.month, closing_day(day.year, day.month)):
        return day.year, day.month
    return (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)


def _month_before(year: int, month: int) -> tuple[int, int]:
    return (year, month - 1) if month > 1 else (year - 1, 12)
