"""A reporting period in words: where it stands, and which years are meant by days without one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.periods import Asked, PeriodKind
from messages.reading.periods import find_period, read_period

FRIDAY = date(2026, 11, 20)
MONTH, QUARTER, HALF, NINE, YEAR, RANGE = PeriodKind


def days(first: str, last: str) -> Asked:
    return Asked(RANGE, first=date.fromisoformat(first), last=date.fromisoformat(last))


@pytest.mark.parametrize(
    ("text", "on", "asked"),
    [
        ("từ 01/10 đến 15/11", "2026-11-20", days("2026-10-01", "2026-11-15")),
        ("từ 15/11 đến 14/12", "2026-11-20", days("2026-11-15", "2026-12-14")),
        ("15/10 - 14/11", "2026-11-20", days("2026-10-15", "2026-11-14")),
        ("từ 01/10 đến 15/11/2025", "2026-11-20", days("2025-10-01", "2025-11-15")),
        # Over the end of a year.
        ("từ 15/12 đến 14/01", "2026-11-20", days("2025-12-15", "2026-01-14")),
        ("từ 15/12 đến 14/01", "2026-01-14", days("2025-12-15", "2026-01-14")),
        ("từ 15/12 đến 14/01", "2026-01-13", days("2024-12-15", "2025-01-14")),
        ("từ 15/12 đến 14/01/2026", "2026-11-20", days("2025-12-15", "2026-01-14")),
        ("từ 15/12 đến 14/01/2027", "2026-11-20", days("2026-12-15", "2027-01-14")),
        ("từ 15/12/2025 đến 14/01", "2026-11-20", days("2025-12-15", "2026-01-14")),
        ("từ 15/11/2025 đến 14/12", "2026-01-10", days("2025-11-15", "2025-12-14")),
        # The wrong way round: who asks is told so.
        ("từ 20/11 đến 10/11", "2026-11-20", days("2026-11-20", "2026-11-10")),
        ("từ 25/12 đến 24/12", "2026-11-20", days("2026-12-25", "2026-12-24")),
        ("từ 20/11/2025 đến 10/11", "2026-11-20", days("2025-11-20", "2025-11-10")),
        ("từ 15/12/2026 đến 14/01/2026", "2026-11-20", days("2026-12-15", "2026-01-14")),
        # Days that are none.
        ("từ 15/12 đến 31/02", "2026-11-20", None),
        ("từ 31/02 đến 15/12", "2026-11-20", None),
        ("từ 15/12 đến 29/02", "2028-01-10", None),
        ("từ 29/02 đến 15/01", "2028-03-10", None),
        ("từ 15/12/2027 đến 29/02", "2028-03-10", None),
        ("từ 15/12/2028 đến 29/02", "2028-12-20", None),
    ],
)
def test_days_without_a_year_are_of_the_year_that_makes_a_stretch(text: str, on: str, asked: Asked | None) -> None:
    assert read_period(text, on=date.fromisoformat(on)) == asked


@pytest.mark.parametrize(
    ("text", "on", "first"),
    [
        ("từ 01/10 đến nay", "2026-11-20", "2026-10-01"),
        ("từ 20/11", "2026-11-20", "2026-11-20"),
        ("từ 21/11", "2026-11-20", "2025-11-21"),
        ("từ 21/11/2026", "2026-11-20", "2026-11-21"),
        ("từ 29/02 đến nay", "2028-03-01", "2028-02-29"),
        ("từ 29/02 đến nay", "2028-01-10", None),
        ("từ 31/02", "2026-11-20", None),
    ],
)
def test_a_stretch_up_to_now_began_on_a_day_gone_by(text: str, on: str, first: str | None) -> None:
    assert read_period(text, on=date.fromisoformat(on)) == (Asked(RANGE, first=date.fromisoformat(first)) if first else None)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("6 tháng", Asked(HALF)),
        ("6 tháng 2025", Asked(HALF, 2025, 1)),
        ("6 tháng cuối năm ngoái", Asked(HALF, 2025, 2)),
        ("6 tháng đầu năm nay", Asked(HALF, None, 1)),
        ("9 tháng 2025", Asked(NINE, 2025, 1)),
        ("quý i", Asked(QUARTER, None, 1)),
        ("quý IV năm 2025", Asked(QUARTER, 2025, 4)),
        ("quý hai", Asked(QUARTER, None, 2)),
        ("quý tư", Asked(QUARTER, None, 4)),
        ("tháng giêng", Asked(MONTH, None, 1)),
        ("tháng chạp năm 2025", Asked(MONTH, 2025, 12)),
        ("từ đầu quý đến nay", Asked(QUARTER)),
        ("từ đầu tháng đến giờ", Asked(MONTH)),
        ("quý trước", Asked(QUARTER, back=1)),
        ("năm trước", Asked(YEAR, back=1)),
        ("năm 2025", Asked(YEAR, 2025, 1)),
    ],
)
def test_months_quarters_and_years_by_their_names(text: str, asked: Asked) -> None:
    assert read_period(text, on=FRIDAY) == asked


def test_months_and_quarters_in_words_and_in_roman_numbers() -> None:
    months = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"]
    assert [read_period(f"tháng {name}", on=FRIDAY) for name in months] == [Asked(MONTH, None, number) for number in range(1, 13)]
    assert read_period("tháng bốn", on=FRIDAY) == Asked(MONTH, None, 4)
    for names in (("một", "hai", "ba", "tư"), ("I", "II", "III", "IV"), ("1", "2", "3", "4")):
        assert [read_period(f"quý {name}", on=FRIDAY) for name in names] == [Asked(QUARTER, None, number) for number in range(1, 5)]


@pytest.mark.parametrize(
    ("ago", "back"), [("này", 0), ("nay", 0), ("hiện tại", 0), ("trước", 1), ("vừa rồi", 1), ("vừa qua", 1), ("ngoái", 1)]
)
def test_how_far_back_a_period_is(ago: str, back: int) -> None:
    assert [read_period(f"{unit} {ago}", on=FRIDAY) for unit in ("tháng", "quý", "năm")] == [
        Asked(kind, back=back) for kind in (MONTH, QUARTER, YEAR)
    ]


@pytest.mark.parametrize(
    ("on", "this", "last"),
    [
        ("2026-11-16", ("2026-11-16", "2026-11-16"), ("2026-11-09", "2026-11-15")),
        ("2026-11-20", ("2026-11-16", "2026-11-20"), ("2026-11-09", "2026-11-15")),
        ("2026-11-22", ("2026-11-16", "2026-11-22"), ("2026-11-09", "2026-11-15")),
    ],
)
def test_a_week_begins_on_its_monday_and_this_one_ends_today(on: str, this: tuple[str, str], last: tuple[str, str]) -> None:
    assert read_period("tuần này", on=date.fromisoformat(on)) == days(*this)
    assert read_period("tuần trước", on=date.fromisoformat(on)) == days(*last)


def test_a_period_is_found_where_it_stands_and_is_read_only_where_it_is_all() -> None:
    found = find_period("tổng hợp tháng 11 nhé", on=FRIDAY)
    assert found is not None and (found.asked, found.start, found.end) == (Asked(MONTH, None, 11), 9, 17)
    assert read_period(" tháng 11?", on=FRIDAY) == Asked(MONTH, None, 11)
    assert read_period("tháng 11 nhé", on=FRIDAY) is None and read_period("cả tháng 11", on=FRIDAY) is None
    assert find_period("đang làm", on=FRIDAY) is None


def test_what_is_written_more_fully_comes_first_unless_there_is_no_such_day() -> None:
    found = find_period("từ 31/02, tháng 11", on=FRIDAY)
    assert found is not None and found.asked == Asked(MONTH, None, 11)
