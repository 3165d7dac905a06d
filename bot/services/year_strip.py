"""A year of an office as a strip of days: what was sent, what falls due, and which days are off."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import Any

import db.assignments
import db.messages
from bot.core import windows
from bot.core.calendar import days
from bot.core.clock import local
from bot.core.months import add_months
from bot.core.task import State
from bot.services import office as offices
from db.session import Database

_MONTHS = 12
_LOOK_BACK = 9
"""Months behind the office's day; the others lie ahead."""
_ANSWERS = ("answer",)


async def year_strip(database: Database, organisation_id: int, began: date, now: datetime) -> dict[str, Any]:
    """Twelve whole months: `[{day, off, sent, due}]` by date. They begin with the month of `began`, or nine months back.

    `sent` counts messages the bot sent of its own accord, `due` the open tasks whose day it is.
    """
    today = local(now).date()
    first = max(began, add_months(today, -_LOOK_BACK)).replace(day=1)
    last = add_months(first, _MONTHS) - timedelta(days=1)
    async with database.read() as connection:
        office = await offices.load(connection, organisation_id, now)
        sent = await db.messages.sent_since(connection, organisation_id, windows.at(first, time.min), leaving_out=_ANSWERS)
        open_ones = await db.assignments.of_units(connection, organisation_id, list(office.chart.units), states=(State.OPEN,))
    by_day = Counter(local(at).date() for at in sent)
    due = Counter(day for day, _ in {(a.due, a.task.id) for a in open_ones if a.due is not None})
    return {
        "today": today.isoformat(),
        "days": [
            {"day": day.isoformat(), "off": not office.calendar.is_working(day), "sent": by_day[day], "due": due[day]}
            for day in days(first, last)
        ],
    }
