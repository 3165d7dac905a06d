"""What people asked of the clerk, said once in the morning line."""

from __future__ import annotations

from datetime import date, time

import db.assignments
import db.inquiries
import db.messages
from bot.core import windows
from bot.core.clock import local_date
from bot.services.lines import line
from bot.services.office import Office
from db.session import Connection
from messages.wordings.inquiries import Inquiries, Inquiry
from messages.wordings.lines import without_number

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
    for row in rows:
        a = found.get(row.assignment_id)
        if a is not None:
            by, words = office.name_of(row.said_by_id) or "", without_number(row.raw, a.task.number) or ""
            shown.append(Inquiry(line(office, a, with_unit=True), by, local_date(row.at), words))
    return Inquiries(tuple(shown)) if shown else None
