"""The day on which what hinders a task is to end, named behind the obstacle: "chờ Sở Tài chính, dự kiến 15/11 có"."""

from __future__ import annotations

import re
from datetime import date

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from messages.reading.replies import read_reply

_ANNOUNCED = re.compile(r"[,;.\s](?=(?:dự kiến|du kien|chắc|chac|hẹn|hen|khoảng|khoang|chậm nhất|cham nhat)\s)", re.IGNORECASE)


def promised_in(text: str, *, on: date, calendar: Calendar) -> date | None:
    """The day after `on` that the last announcing words name ("dự kiến …"); None when there is none or it is a doubt."""
    announced = list(_ANNOUNCED.finditer(text))
    if not announced:
        return None
    items = read_reply(text[announced[-1].end() :], on=on, calendar=calendar)
    if len(items) != 1 or items[0].intent is not Intent.PROGRESS or items[0].ask is not None:
        return None
    day = items[0].date
    return day if day is not None and day > on else None
