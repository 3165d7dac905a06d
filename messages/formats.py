"""How dates and numbers are written in official Vietnamese: dd/mm/yyyy, decimal comma, 01...09."""

from __future__ import annotations

from datetime import date, datetime, time
from fractions import Fraction

from bot.core.clock import local

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def day(value: date) -> str:
    return f"{value:%d/%m/%Y}"


def short_day(value: date) -> str:
    return f"{value:%d/%m}"


def weekday(value: date) -> str:
    return _WEEKDAYS[value.weekday()]


def clock_time(value: time) -> str:
    return f"{value.hour:02d}h{value.minute:02d}"


def moment(value: datetime) -> str:
    """An instant on the office's wall clock: "07:42 ngày 25/11/2026"."""
    return f"{local(value):%H:%M ngày %d/%m/%Y}"


def two_digits(value: int) -> str:
    """Numbers under ten carry a zero in official text."""
    return f"{value:02d}"


def percent(part: int, whole: int) -> str:
    """One decimal with comma, none for 0 % and 100 %; halves are rounded up (85,95 % is 86,0%)."""
    if whole == 0 or part == 0:
        return "0%"
    if part == whole:
        return "100%"
    tenths = int(Fraction(part * 1000, whole) + Fraction(1, 2))
    return f"{tenths // 10},{tenths % 10}%"


def thousands(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def shorten(text: str, limit: int) -> str:
    """The text on one line, cut at a word with an ellipsis when it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"
