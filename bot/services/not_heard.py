"""Times in which nobody listened to a channel that does not deliver again: said once, in the reader's next digest."""

from __future__ import annotations

from datetime import datetime, timedelta

import db.gaps
import db.messages
from bot.core import windows
from bot.core.clock import local
from bot.services.inbox import GAP
from bot.services.office import Office
from db.session import Connection
from messages.wordings.not_heard import NotHeard

_LOOK_BACK = timedelta(days=7)
"""Later nobody knows any more what was written then."""


async def not_heard(connection: Connection, office: Office, recipient: str, kind: str, channel: str | None) -> NotHeard | None:
    """The sentence for a reader of this channel (None: of all, the clerk), about what ended since the reader's last message of
    this kind; None when nothing in office hours was missed."""
    since = office.now - _LOOK_BACK
    gaps = await db.gaps.ended_since(connection, channel, since)
    missed = [(began, ended) for _, began, ended in gaps if _in_office_hours(office, began, ended) > GAP]
    if missed:
        told = [row.sent_at for row in await db.messages.sent_to(connection, office.id, recipient, since) if row.kind == kind]
        missed = [(began, ended) for began, ended in missed if ended > max([since, *told])]
    if not missed:
        return None
    return NotHeard(local(missed[0][0]), local(missed[-1][1]), for_clerk=channel is None)


def _in_office_hours(office: Office, began: datetime, ended: datetime) -> timedelta:
    """How much of a time lies in the office's windows of working days."""
    total, day, last, settings = timedelta(0), local(began).date(), local(ended).date(), office.settings
    while day <= last:
        if office.calendar.is_working(day):
            for start, end in ((settings.morning_from, settings.morning_to), (settings.afternoon_from, settings.afternoon_to)):
                total += max(timedelta(0), min(ended, windows.at(day, end)) - max(began, windows.at(day, start)))
        day += timedelta(days=1)
    return total
