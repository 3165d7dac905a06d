"""A day moved by a length of time as the date reader writes it: "P7D", "P5WD", "P1M", "P1Y"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.core.calendar import Calendar

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
        return base + relativedelta(months=count if match[2] == "M" else 12 * count)
    except (OverflowError, ValueError):
        return None
