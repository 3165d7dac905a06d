"""A reporting period in words: "tháng 11", "quý III/2026", "6 tháng đầu năm", "tháng trước", "từ 01/10 đến 15/11".

Read from folded text, so with and without diacritics alike. What the words mean in days is the office's calendar
(`bot.core.periods`), not the reader's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.periods import Asked, PeriodKind
from messages.reading.text import clean, fold

_YEAR = r"(?:\s*(?:/|-|nam)?\s*(?P<year>20\d\d))?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NUMBERS = {
    "mot": 1, "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "muoi mot": 11, "muoi hai": 12, "chap": 12,
}  # fmt: skip
_DAY = r"(?:ngay\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(20\d\d))?"
_BACK = {"nay": 0, "hien tai": 0, "truoc": 1, "vua roi": 1, "vua qua": 1, "ngoai": 1}
_AGO = "nay|hien tai|truoc|vua roi|vua qua"


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """`start` and `end`: its place in the cleaned text."""

    asked: Asked
    start: int
    end: int


def read_period(text: str, *, on: date) -> Asked | None:
    """The period a text is, and nothing else; None when it is none."""
    cleaned = clean(text).strip(" .?!")
    found = find_period(cleaned, on=on)
    return found.asked if found is not None and (found.start, found.end) == (0, len(cleaned)) else None


def find_period(cleaned: str, *, on: date) -> FoundPeriod | None:
    """The first period named in a cleaned text. Raises nothing: a thirteenth month is a period nobody has."""
    folded = fold(cleaned)
    for pattern, make in _READERS:
        match = pattern.search(folded)
        if match is not None and (asked := make(match, on)) is not None:
            return FoundPeriod(asked, match.start(), match.end())
    return None


def _range(match: re.Match[str], on: date) -> Asked | None:
    first, last = match.group(1, 2, 3), match.group(4, 5, 6)
    end = _day(last, int(first[2] or on.year))
    if end is None or (start := _day(first, end.year)) is None:
        return None
    if end.month < start.month and first[2] is not None:
        end = _day(last, end.year + 1)  # "từ 15/12/2025 đến 14/01"
    elif end.month < start.month:
        # "từ 15/12 đến 14/01" crosses the year; the end is the nearer one that has a chance of being past.
        end = _day(last, end.year - (end > on))
        start = _day(first, end.year - 1) if end is not None else None
    return None if start is None or end is None else Asked(PeriodKind.RANGE, first=start, last=end)


def _until_now(match: re.Match[str], on: date) -> Asked | None:
    written = match.group(1, 2, 3)
    start = _day(written, on.year)
    if start is not None and start > on:
        start = _day(written, on.year - 1)
    return None if start is None else Asked(PeriodKind.RANGE, first=start)


def _day(parts: tuple[str | None, ...], year: int) -> date | None:
    day, month, written = parts
    assert day is not None and month is not None
    try:
        return date(int(written) if written else year, int(month), int(day))
    except ValueError:
        return None


def _month(match: re.Match[str], on: date) -> Asked | None:
    named = match["number"]
    number = int(named) if named.isdecimal() else _NUMBERS[named]
    return Asked(PeriodKind.MONTH, _year(match), number)


def _quarter(match: re.Match[str], on: date) -> Asked | None:
    named = match["number"]
    number = int(named) if named.isdecimal() else _ROMAN.get(named) or _NUMBERS[named]
    return Asked(PeriodKind.QUARTER, _year(match), number)


def _half(match: re.Match[str], on: date) -> Asked | None:
    if match["part"] is None:
        return Asked(PeriodKind.HALF, _year(match), None if match["year"] is None else 1)
    number = 2 if match["part"] == "cuoi" else 1
    return Asked(PeriodKind.HALF, on.year - 1 if match["last"] else _year(match), number)


def _nine_months(match: re.Match[str], on: date) -> Asked | None:
    return Asked(PeriodKind.NINE_MONTHS, _year(match), 1)


def _whole_year(match: re.Match[str], on: date) -> Asked | None:
    return Asked(PeriodKind.YEAR, int(match["year"]), 1)


def _relative(match: re.Match[str], on: date) -> Asked | None:
    unit, back = match["unit"], _BACK[match["ago"]]
    if unit == "tuan":
        monday = on - timedelta(days=on.weekday() + 7 * back)
        return Asked(PeriodKind.RANGE, first=monday, last=min(monday + timedelta(days=6), on))
    return Asked({"thang": PeriodKind.MONTH, "quy": PeriodKind.QUARTER, "nam": PeriodKind.YEAR}[unit], back=back)


def _since_start(match: re.Match[str], on: date) -> Asked | None:
    return Asked({"thang": PeriodKind.MONTH, "quy": PeriodKind.QUARTER, "nam": PeriodKind.YEAR}[match["unit"]])


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Asked | None]], ...] = (
    (re.compile(rf"\btu\s+{_DAY}\s*(?:den|toi|-|den het)\s*(?:het\s+)?{_DAY}"), _range),
    (re.compile(rf"\b{_DAY}\s*(?:den|toi|-)\s*{_DAY}"), _range),
    (re.compile(rf"\btu\s+{_DAY}(?:\s+(?:den|toi)\s+(?:nay|hom nay|gio|hien nay))?"), _until_now),
    (re.compile(r"\b(?:tu\s+)?dau\s+(?P<unit>thang|quy|nam)\s+(?:den|toi)\s+(?:nay|gio|hom nay|hien nay)"), _since_start),
    (re.compile(rf"\b(?:0?6|sau)\s*thang(?:\s+(?P<part>dau|cuoi)(?:\s+nam(?:\s+(?P<last>ngoai|truoc)|\s+nay)?)?)?{_YEAR}"), _half),
    (re.compile(rf"\b(?:0?9|chin)\s*thang(?:\s+dau\s+nam(?:\s+nay)?)?{_YEAR}"), _nine_months),
    (re.compile(rf"\b(?P<unit>thang|quy|nam|tuan)\s+(?P<ago>{_AGO}|ngoai)\b"), _relative),
    (re.compile(rf"\bt(?:hang)?\s*(?P<number>\d{{1,2}}|(?<=hang\s)(?:{_WORDS}))(?!\d){_YEAR}"), _month),
    (re.compile(rf"\bthang\s+(?P<number>{_WORDS})\b{_YEAR}"), _month),
    (re.compile(rf"\bquy\s*(?P<number>\d|iv|iii|ii|i|mot|hai|ba|tu|bon)\b{_YEAR}"), _quarter),
    (re.compile(r"\b(?:ca\s+)?nam\s+(?P<year>20\d\d)"), _whole_year),
)
"""In order: what is written more fully comes first."""
