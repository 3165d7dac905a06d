"""The length of time an answer asks for: "thêm 1 tuần vì chờ Sở Tài chính" to the question for a new day."""

from __future__ import annotations

from datetime import date

from bot.core.calendar import Calendar
from messages.reading.dates import find_dates
from messages.reading.text import clean


def length_in(text: str, *, on: date, calendar: Calendar) -> str | None:
    """The last length counted from a due that is not named, as `ReplyItem.length`; None when there is none."""
    return next((match.duration for match in reversed(find_dates(clean(text), on, calendar)) if match.duration is not None), None)
