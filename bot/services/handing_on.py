"""A message that goes by another channel than was planned: the same message, once, with what it says."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import db.items
import db.messages
import db.outbox
from bot.core.delivery import Drop
from bot.services import office as offices
from bot.services import outcome
from bot.services.compose import COMPOSED
from db.session import Connection, Database

PATIENCE = timedelta(minutes=30)
"""So long a message may wait for its channel; then it goes by the person's other one, if it surely has not left."""
_SAME = ("organisation_id", "kind", "recipient", "slot", "part", "trial", "priority", "not_before", "expires_at", "created_at")
_CONTENT = ("text_html", "text_plain", "buttons", "tasks", "inbox_id", "file")


async def hand_on(connection: Connection, row: Any, channel: str, office_now: datetime) -> None:
    """The row becomes one of another channel; what a finished text says stays told."""
    finished = row.kind not in COMPOSED
    said = await db.items.of_message(connection, row.organisation_id, row.id) if finished else []
    names = (*_SAME, *(_CONTENT if finished else ()))
    # What is composed anew brings its own parts.
    rows = [row, *(await db.outbox.later_parts(connection, row) if finished else ())]
    values = [{name: getattr(one, name) for name in names} for one in rows]
    await db.messages.add(connection, [{**each, "channel": channel} for each in values], anew=True)
    await outcome.drop(connection, row, Drop.MOOT, office_now, f"goes by {channel}")
    if said:
        new = await db.messages.id_of(connection, row.organisation_id, row.kind, row.recipient, row.slot)
        columns = ("assignment_id", "rule", "slot", "audience", "told_on")
        items = [{"organisation_id": row.organisation_id, **{name: getattr(one, name) for name in columns}} for one in said]
        await db.items.tell(connection, new, items)


async def sweep(database: Database, now: datetime) -> int:
    """Hand on what has waited too long on a channel that does not carry it, to people who have another one. How many were.

    Only what surely has not left: an unknown outcome is never sent by another way.
    """
    async with database.read() as connection:
        waiting = await db.outbox.stuck(connection, now - PATIENCE)
    moved = 0
    for found in waiting:
        async with database.write() as connection:
            row = await db.messages.by_id(connection, found.id)
            if row.state != found.state or row.unknowns or row.organisation_id is None:
                continue
            office = await offices.load(connection, row.organisation_id, now)
            if office.organisation.paused:
                continue
            person_id = office.chart.clerk() if row.trial else int(row.recipient.partition(":")[2])
            other = None if person_id is None else office.chart.other_address(person_id, row.channel)
            if other is not None:
                await hand_on(connection, row, other.channel, now)
                moved += 1
    return moved
