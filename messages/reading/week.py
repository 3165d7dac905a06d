"""Days said as a week: "cuối tuần này", "tuần sau em gửi". In an office a week ends with its last working day."""

from __future__ import annotations

import re
from datetime import date

from bot.core.calendar import Calendar
from messages.reading.reason import written_day
from messages.reading.text import clean, fold

_WEEK = re.compile(r"\b(?:(?:cuoi|het|trong|dau|giua|noi|sang|qua) tuan|tuan (?:nay|sau|toi|ke|ke tiep))\b")
_DAY_OF_IT = re.compile(r"\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])\b")


def names_a_week(text: str) -> bool:
    """Whether the day a text names is a week's end, not a day of the week or a date."""
    folded = fold(clean(text))
    return _WEEK.search(folded) is not None and _DAY_OF_IT.search(folded) is None and not written_day(text)


_BEFORE_IT = r"\b(?:truoc|trc)\s+(?:ngay\s+|hom\s+)?"
_BEFORE_A_WEEKDAY = re.compile(_BEFORE_IT + r"(?:thu\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)\b")


def is_before_it(text: str, day: date) -> bool:
    """Whether `day` is read from "trước ngày 24/12", "trước thứ sáu": it will be done by the day before, and "trước hạn" names no day."""
    folded = fold(clean(text))
    if re.search(rf"{_BEFORE_IT}0?{day.day}\s*[/.-]\s*0?{day.month}\b", folded) is not None:
        return True
    return not written_day(text) and _BEFORE_A_WEEKDAY.search(folded) is not None


def last_of_week(text: str, day: date, *, on: date, calendar: Calendar) -> date:
    """The day a text means by `day`: of a week its last working day, unless that lies before `on`; of one
    without a working day (Tết) the first one after it."""
    if not names_a_week(text):
        return day
    last = calendar.on_or_before(day)
    if last.isocalendar()[:2] == day.isocalendar()[:2]:
        return last if last >= on else day
    return calendar.on_or_after(day)
