"""What people asked of the clerk, said once in the morning line."""

from __future__ import annotations

from datetime import date, time

import db.assignments
import db.inquiries
import db.messages
from bot.core import windows
from bot.core.clock import local_date
from bot.services.inquired import numbers_beside, together, words_of
from bot.services.lines import line
from bot.services.office import Office
from db.session import Connection
from messages.wordings.inquiries import Inquiries, Inquiry

_DAYS = 5
"""Working days after which what no morning line could say is said no more."""


async def told_to_clerk(connection: Connection, office: Office, recipient: str, *, asked: bool) -> Inquiries | None:
    """What was asked since the reader's last morning line, up to the day of this one; None for nothing. `asked`: the reader wants to see
    the line again, which then goes back to the working day before and up to now."""
    first = windows.at(office.calendar.add(office.today, -_DAYS), time.min)
    last = [row.slot for row in await db.messages.sent_to(connection, office.id, recipient, first) if row.kind == "morning"]
    today = windows.at(office.today, time.min)
    since = windows.at(date.fromisoformat(max(last)), time.min) if last else first
    if asked:
        since = min(since, windows.at(office.calendar.add(office.today, -1), time.min))
    rows = [row for row in await db.inquiries.since(connection, office.id, since) if (asked or row.at < today) and not row.read]
    found = await db.assignments.by_ids(connection, office.id, [row.assignment_id for row in rows])
    shown = []
    rows = [row for row in rows if row.assignment_id in found]
    for row in rows:
        about = sorted((found[one.assignment_id] for one in together(row, rows)), key=lambda a: a.task.number)
        if row.assignment_id != about[0].id:
            continue
        also = numbers_beside(about[0], about)
        words = words_of(row, about[0], also)
        shown.append(Inquiry(line(office, about[0], with_unit=True), office.name_of(row.said_by_id) or "", local_date(row.at), words, also))
    return Inquiries(tuple(shown)) if shown else None
