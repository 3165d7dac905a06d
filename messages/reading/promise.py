"""The day on which what hinders a task is to end, named behind the obstacle: "chờ Sở Tài chính, dự kiến 15/11 có"."""

from __future__ import annotations

import re
from datetime import date

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from messages.reading.replies import read_reply

_ANNOUNCED = re.compile(r"[,;.\s](?=(?:dự kiến|du kien|chắc|chac|hẹn|hen|khoảng|khoang|chậm nhất|cham nhat)\s)", re.IGNORECASE)


def promised_in(text: str, *, on: date, calendar: Calendar) -> date | None:
    """The day, `on` or later, that the last announcing words name ("dự kiến …"); None when there is none."""
    announced = list(_ANNOUNCED.finditer(text))
    if not announced:
        return None
    item = read_reply(text[announced[-1].end() :], on=on, calendar=calendar)[0]
    return item.date if item.intent is Intent.PROGRESS else None
