"""The working calendar as a plain value: which days an office works, and counting in working days.

Source of the rules: Bộ luật Lao động 2019, Điều 111-112 (days off, days in lieu) and Bộ luật Dân sự 2015,
Điều 148 (a term ending on a day off ends on the next working day).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days off and worked weekend days of one organisation, as known at one instant.

    `off` holds the days off that would otherwise be worked (holidays, days in lieu); `worked` the Saturdays and
    Sundays worked in exchange. A day in both is worked: the office's own decision is the later one.
    """

    off: frozenset[date] = field(default_factory=frozenset)
    worked: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        if day in self.worked:
            return True
        return day.weekday() < _SATURDAY and day not in self.off

    def on_or_after(self, day: date) -> date:
        """The first working day that is `day` or later."""
        while not self.is_working(day):
            day += _DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The last working day that is `day` or earlier."""
        while not self.is_working(day):
            day -= _DAY
        return day

    def last_day(self, due: date) -> date:
        """The day after which a deadline is late, also of "trước ngày X": the due day, or the next working day when that is off."""
        return self.on_or_after(due)

    def safe_day(self, due: date, last_day: date, *, before: bool) -> date:
        """The last working day on which nobody is late: of "trước ngày X" the one before X, unless it was given more days since."""
        return self.on_or_before(due - _DAY) if before and last_day <= self.on_or_after(due) else last_day

    def add(self, day: date, count: int) -> date:
        """The working day `count` working days after `day` (before it when negative); `day` itself is not counted.

        With `count` 0: `day`, or the next working day when it is off.
        """
        if count == 0:
            return self.on_or_after(day)
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working(day):
                day += step
        return day

    def between(self, start: date, end: date) -> int:
        """Working days after `start` up to and including `end`; 0 when `end` is not after `start`."""
        return _between(self, start, end)


@lru_cache(maxsize=8192)
def _between(calendar: Calendar, start: date, end: date) -> int:
    # The same few days are asked about for every task of a document.
    return sum(1 for day in days(start + _DAY, end) if calendar.is_working(day))


def days(start: date, end: date) -> Iterator[date]:
    """Every day from `start` to `end`, both included."""
    while start <= end:
        yield start
        start += _DAY
