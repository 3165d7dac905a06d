"""Would today's reading have read the stored reports differently? It lists, and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import db.reports
from bot.core.clock import local_date
from bot.core.reply import Intent, ReplyContext, ReplyItem
from bot.services import office as offices
from db.session import Database
from messages.reading import read_reply


@dataclass(frozen=True, slots=True)
class ReadAnew:
    """One report whose reading has changed: what was read then, what is read now."""

    at: datetime
    number: int
    raw: str
    then: str
    now: str


async def reread(database: Database, organisation_id: int, since: datetime, now: datetime) -> tuple[int, list[ReadAnew]]:
    """How many reports were read again, and those read differently. Button presses say nothing to be read."""
    async with database.read() as connection:
        office = await offices.load(connection, organisation_id, now)
        rows = await db.reports.since(connection, organisation_id, since)
    found = []
    read = 0
    for row in rows:
        if row.raw in (row.read or {}).get("text", "") and not row.read.get("why"):
            continue
        read += 1
        context = ReplyContext(tasks=frozenset((str(row.number),)))
        items = read_reply(row.raw, on=local_date(row.at), calendar=office.calendar, context=context)
        item = next((item for item in items if item.task_ref == str(row.number)), items[0])
        then, today = _shape(row.read, item), _of(item)
        if then != today:
            found.append(ReadAnew(row.at, row.number, row.raw, then, today))
    return read, found


def _shape(stored: dict[str, object], now: ReplyItem) -> str:
    """What was read then. A day that was worked out when it was written (of the claim, from the due) is no reading."""
    worked_out = now.length is not None or (now.intent is Intent.DONE and now.date is None)
    day = (now.date and now.date.isoformat()) if worked_out and stored["intent"] == now.intent else stored.get("date")
    return f"{stored['intent']} {stored.get('percent') or ''} {day or ''}".strip()


def _of(item: ReplyItem) -> str:
    percent = None if item.estimated else item.percent
    return f"{item.intent.value} {percent or ''} {item.date.isoformat() if item.date else ''}".strip()
