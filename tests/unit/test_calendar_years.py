"""The official days off, against the announcements of each year."""

from __future__ import annotations

import ast
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.calendar import days
from bot.services.calendar import OFFICE_DAYS, calendar_of, year_rows

ROOT = Path(__file__).parents[2]


def span(first: str, last: str) -> set[date]:
    return {day for day in days(date.fromisoformat(first), date.fromisoformat(last)) if day.weekday() < 5}


OFF = {
    2023: span("2023-01-02", "2023-01-02")
    | span("2023-01-20", "2023-01-26")
    | span("2023-05-01", "2023-05-03")
    | span("2023-09-01", "2023-09-04"),
    2024: span("2024-01-01", "2024-01-01")
    | span("2024-02-08", "2024-02-14")
    | span("2024-04-18", "2024-04-18")
    | span("2024-04-29", "2024-05-01")
    | span("2024-09-02", "2024-09-03"),
    2025: span("2025-01-01", "2025-01-01")
    | span("2025-01-27", "2025-01-31")
    | span("2025-04-07", "2025-04-07")
    | span("2025-04-30", "2025-05-02")
    | span("2025-09-01", "2025-09-02"),
    2026: span("2026-01-01", "2026-01-02")
    | span("2026-02-16", "2026-02-20")
    | span("2026-04-27", "2026-04-27")
    | span("2026-04-30", "2026-05-01")
    | span("2026-08-31", "2026-09-02")
    | span("2026-11-24", "2026-11-24"),
    2027: span("2027-01-01", "2027-01-01")
    | span("2027-02-04", "2027-02-10")
    | span("2027-04-16", "2027-04-16")
    | span("2027-04-30", "2027-05-03")
    | span("2027-09-02", "2027-09-03")
    | span("2027-11-24", "2027-11-24"),
    2028: span("2028-01-03", "2028-01-03")
    | span("2028-01-24", "2028-01-28")
    | span("2028-04-04", "2028-04-04")
    | span("2028-05-01", "2028-05-02")
    | span("2028-09-01", "2028-09-04")
    | span("2028-11-24", "2028-11-24"),
}
WORKED = {
    2023: set(),
    2024: {date(2024, 5, 4)},
    2025: {date(2025, 4, 26)},
    2026: {date(2026, 1, 10), date(2026, 8, 22)},
    2027: set(),
    2028: set(),
}


@pytest.mark.parametrize("year", sorted(OFF))
def test_the_days_off_of_a_year_are_those_announced(year: int) -> None:
    assert {day for day, kind, _ in year_rows(year) if kind == "off"} == OFF[year]


@pytest.mark.parametrize("year", sorted(WORKED))
def test_the_saturdays_worked_in_exchange_are_those_announced(year: int) -> None:
    assert {day for day, kind, _ in year_rows(year) if kind == "work"} == WORKED[year]


def test_the_rows_of_a_year_are_in_order_with_one_row_a_day_and_a_name_each() -> None:
    rows = year_rows(2026)
    assert [day for day, _, _ in rows] == sorted({day for day, _, _ in rows})
    assert all(name for _, _, name in rows)


def test_days_off_have_vietnamese_names_whatever_the_language_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert (date(2026, 9, 2), "off", "Quốc khánh") in year_rows(2026)


def test_what_the_library_missed_is_added_only_to_its_own_year() -> None:
    assert set(OFFICE_DAYS) <= set(year_rows(2026))
    assert not set(OFFICE_DAYS) & set(year_rows(2025))


def test_an_exchanged_friday_is_off_and_its_saturday_is_worked() -> None:
    calendar = calendar_of(year_rows(2026))
    assert not calendar.is_working(date(2026, 1, 2))
    assert calendar.is_working(date(2026, 1, 10))


def test_an_ordinary_friday_is_worked_and_an_ordinary_saturday_is_off() -> None:
    calendar = calendar_of(year_rows(2026))
    assert calendar.is_working(date(2026, 1, 9))
    assert not calendar.is_working(date(2026, 1, 17))


@pytest.mark.parametrize(("count", "expected"), [(3, date(2026, 11, 26)), (5, date(2026, 11, 30)), (15, date(2026, 12, 14))])
def test_working_days_after_20_november_2026_skip_the_holiday_of_the_24th(count: int, expected: date) -> None:
    assert calendar_of(year_rows(2026)).add(date(2026, 11, 20), count) == expected


def test_a_later_row_of_the_office_replaces_the_official_one() -> None:
    rows = [*year_rows(2026), (date(2026, 11, 24), "work", "Trực"), (date(2026, 11, 23), "off", "Nghỉ hoán đổi")]
    calendar = calendar_of(rows)
    assert calendar.is_working(date(2026, 11, 24))
    assert not calendar.is_working(date(2026, 11, 23))


def test_no_rows_are_a_plain_week() -> None:
    calendar = calendar_of([])
    monday = date(2026, 11, 23)
    assert [calendar.is_working(monday + timedelta(days=n)) for n in range(7)] == [True] * 5 + [False] * 2


def test_only_the_calendar_service_imports_the_holiday_library() -> None:
    importing = [
        path.relative_to(ROOT).as_posix()
        for folder in ("bot", "handlers", "jobs", "db", "messages")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Import) and any(name.name.split(".")[0] == "holidays" for name in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "holidays")
    ]
    assert importing == ["bot/services/calendar.py"]
