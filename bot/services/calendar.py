"""The official days off of Viet Nam for one year, as rows to be stored: the only place that asks `holidays`.

The library knows the public holidays, days in lieu and the Saturdays worked in exchange that the Government announced
before its release. What it missed is written below with its source. A stored year is the office's own from then on: the
clerk changes rows, nothing here is asked again.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from bot.core.calendar import Calendar
from messages import labels

OFF: Literal["off"] = "off"
WORK: Literal["work"] = "work"
Kind = Literal["off", "work"]
Row = tuple[date, Kind, str]

OFFICE_DAYS: tuple[Row, ...] = (
    # Công văn 12729/VPCP-KGVX ngày 25/12/2025: Friday 02/01/2026 off, worked on Saturday 10/01/2026.
    (date(2026, 1, 2), OFF, labels.DAY_NAMES["2026-01-02"]),
    (date(2026, 1, 10), WORK, labels.DAY_NAMES["2026-01-10"]),
)
"""Announced exchanges the library does not know."""

_SATURDAY = 5


def year_rows(year: int) -> list[Row]:
    """The weekdays off and the weekend days worked in `year`, in order, with the library's gaps filled."""
    import holidays  # Loads the calendars of many countries; a year is written once.

    official = holidays.country_holidays("VN", years=year, language="vi")
    rows: dict[date, Row] = {day: (day, OFF, name) for day, name in official.items() if day.year == year and day.weekday() < _SATURDAY}
    for day in sorted(official.weekend_workdays):
        if day.year == year:
            rows[day] = (day, WORK, labels.DAY_NAMES["worked"])
    rows.update((day, (day, kind, name)) for day, kind, name in OFFICE_DAYS if day.year == year)
    return [rows[day] for day in sorted(rows)]


def calendar_of(rows: Iterable[tuple[date, str, str]]) -> Calendar:
    """The Calendar of stored rows; a later row for the same day replaces an earlier one."""
    kinds = {day: kind for day, kind, _ in rows}
    return Calendar(
        off=frozenset(day for day, kind in kinds.items() if kind == OFF),
        worked=frozenset(day for day, kind in kinds.items() if kind == WORK),
    )
