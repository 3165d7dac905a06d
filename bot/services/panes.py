"""What the sandbox page shows beside the chats: the register, the ledger, and when the bot may speak next."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import db.exports
import db.heartbeats
import db.inbox
import db.messages
import db.organisations
import db.outbox
from bot.core import windows
from bot.core.clock import local
from bot.services import office as offices
from bot.services.summarise import figures_of, headline
from db.session import Database
from messages.panes import ledger_pane, units_pane
from messages.render import to_plain

_LEDGER_ROWS = 30


async def state(database: Database, organisation_id: int, now: datetime) -> dict[str, Any]:
    """`now`, `ticked_at`, `pending` and `next_at` for whoever walks the clock; `headline` and `panes` for the page."""
    async with database.read() as connection:
        office = await offices.load(connection, organisation_id, now)
        beat = await db.heartbeats.last(connection, "plan")
        pending = await db.outbox.count_waiting(connection, now)
        figures = await figures_of(connection, organisation_id, now=now)
        ledger = await db.messages.newest(connection, organisation_id, _LEDGER_ROWS)
        waiting = await db.inbox.count_waiting(connection) + await db.exports.count_new(connection, now)
        chosen = await db.outbox.next_not_before(connection, organisation_id, now)
    following = windows.next_moment(now, office.calendar, office.settings)
    return {
        "now": local(now).isoformat(),
        "ticked_at": None if beat is None else local(beat.office_at).isoformat(),
        "pending": pending + waiting,
        "next_at": min(following, chosen or following).isoformat(),
        "headline": to_plain(headline(figures, now=now).render().html).split("\n")[:6],
        "panes": [units_pane(figures), ledger_pane(ledger, office.chart)],
    }
