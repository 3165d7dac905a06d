"""A day moved by a length of time as the date reader writes it: "P7D", "P5WD", "P1M", "P1Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.core.calendar import Calendar
from bot.core.months import add_months
from messages.reading.amounts import spoken_number
from messages.reading.words import Word

_MOST = 1000
"""Working days; beyond, counting them one by one would take long and nobody means it."""
_LENGTH = re.compile(r"P(\d{1,4})(D|WD|M|Y)")


def later_by(base: date, length: str, calendar: Calendar) -> date | None:
    """The day `length` after `base`; working days are counted by `calendar`. None for a length of nothing or no such day."""
    match = _LENGTH.fullmatch(length)
    if match is None or not (count := int(match[1])):
        return None
    try:
        if match[2] == "WD":
            return calendar.add(base, min(count, _MOST))
        if match[2] == "D":
            return base + timedelta(days=count)
        return add_months(base, count if match[2] == "M" else 12 * count)
    except (OverflowError, ValueError):
        return None


_UNITS = {"ngay": "D", "hom": "D", "bua": "D", "tuan": "W", "thang": "M"}
_SMALL = frozenset(("khoang", "tam", "do", "chung", "mat", "di", "lai", "them", "den", "co"))


def length_at(words: Sequence[Word], at: int, end: int) -> str | None:
    """The length of time that begins at `at` or after a small word ("chậm khoảng 3 hôm" is "P3D"); None when there is none."""
    while at < end and words[at].plain in _SMALL:
        at += 1
    counted = spoken_number(words, at)
    if counted is None or not 0 < counted[0] < 100 or counted[1] >= end:
        return None
    count, place = counted
    unit = _UNITS.get(words[place].plain)
    if unit is None:
        return None
    working = [word.plain for word in words[place + 1 : min(place + 3, end)]] == ["lam", "viec"]
    if unit == "D" and working:
        return f"P{count}WD"
    if unit == "W":
        return f"P{5 * count}WD" if working else f"P{7 * count}D"
    return f"P{count}{unit}"
