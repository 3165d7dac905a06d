"""A completion that is said to lie back, on no day that could be written down: "xong từ lâu", "nộp hồi đầu tháng",
"đã hoàn thành đúng hạn"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from bot.core.calendar import Calendar
from messages.reading.clauses import Clause
from messages.reading.days import DayPhrase
from messages.reading.scope import EVENTS, own_days
from messages.reading.sense import Sense
from messages.reading.text import clean, fold

_SUNDAY_AND_SATURDAY = 5


def _of_a_paper(clause: Clause, said: DayPhrase) -> bool:
    """ "báo cáo tháng 10": the month of what was sent, not when."""
    named = clause.before(said.start, 1, Sense.PRODUCT, Sense.DELIVER, Sense.TELL)
    return named is not None and (named.means(Sense.PRODUCT) or named.phrase.endswith("báo cáo"))


_LONG_AGO = re.compile(
    r"\b(?:tu doi|tam doi|doi nao|hoi nao|(?:ky|dot) truoc|truoc tet|(?:may|vai) (?:hom|bua|ngay|tuan|thang) (?:truoc|nay|roi))\b"
)
"""Back then, in words that are neither a day nor a stretch of days."""


def on_no_certain_day(day: date | None, clauses: Sequence[Clause], calendar: Calendar) -> bool:
    """Whether the completion lies back and `day`, what was read of it, is none or only stands for a stretch. A day of the week that falls
    on a holiday is not certain either: nobody sends anything then."""
    if day is None:
        if any("dung han" in clause.text() or "truoc han" in clause.text() for clause in clauses if clause.has(*EVENTS)):
            return True
        return any(
            clause.has(*EVENTS)
            and (
                clause.has(Sense.BEFORE_NOW)
                or "lau" in clause.plains()
                or _LONG_AGO.search(clause.text()) is not None
                or any(said.vague and not _of_a_paper(clause, said) for said in own_days(clause))
            )
            for clause in clauses
        )
    naming = [said for clause in clauses for said in clause.days if day in (said.coming, said.recent)]
    if not naming:
        return False
    holiday = not calendar.is_working(day) and day.weekday() < _SUNDAY_AND_SATURDAY
    return all(said.about or (holiday and not _is_counted(said)) for said in naming)


def _is_counted(said: DayPhrase) -> bool:
    """ "10/02", "hôm qua", "chiều qua", "hôm kia": the day is told in numbers or counted from today, whatever day it falls on."""
    folded = fold(said.words)
    return re.search(r"\d", _NUMBERED_WEEKDAY.sub("", folded)) is not None or folded.endswith(("qua", "kia"))


_NUMBERED_WEEKDAY = re.compile(r"\b(?:thu\s*|t)[2-7]\b")
"""The digit of "thứ 4", "t4" is no date."""


_WEEKDAYS = (("hai", "2"), ("ba", "3"), ("tu", "4"), ("nam", "5"), ("sau", "6"), ("bay", "7"), ("chu nhat", "cn"))
_WEEKDAY_AND_DATE = re.compile(
    r"\b(?:(?:thu |t)(?P<named>hai|ba|tu|nam|sau|bay|[2-7])|(?P<sunday>chu nhat|cn))[\s,(]*(?:ngay\s+)?"
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})\b"
)


def is_another_weekday(text: str, day: date) -> bool:
    """Whether a text gives a date with a weekday that is not the date's: "thứ bảy 08/01/2027" is a Friday."""
    for match in _WEEKDAY_AND_DATE.finditer(fold(clean(text))):
        if (int(match["day"]), int(match["month"])) == (day.day, day.month):
            return (match["named"] or match["sunday"]) not in _WEEKDAYS[day.weekday()]
    return False


_CLOCK = re.compile(r"(?<![\d/.-])(?P<hour>\d{1,2})\s*(?:h|g|gio|:)\s*(?P<minute>\d{2})?\b\s*(?P<part>chieu|toi|dem)?(?!\s*(?:con|phut))")
_ANY_DAY = re.compile(
    r"\d{1,2}[/.-]\d{1,2}|\b(?:(?:sang|trua|chieu|toi) nay|hqua|qua|kia|thu|ngay|hom|tuan|thang|cn|chu nhat|mai|t[2-7])\b"
)


def is_still_to_come(text: str, now: time) -> bool:
    """Whether a text says, without a day, that something was done at a clock time later than now: "gửi r 10h15" at nine."""
    folded = fold(clean(text))
    match = _CLOCK.search(folded)
    if match is None or _ANY_DAY.search(folded):
        return False
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    hour += 12 if match["part"] and hour < 12 else 0
    return hour < 24 and minute < 60 and time(hour, minute) > now
