"""The clerk's one line a day: who has bound which account, and who is still missing."""

from __future__ import annotations

from typing import Any

import db.addresses
from bot.core import windows
from bot.services import seats
from bot.services.office import Office
from bot.services.said import Said, person_of
from db.session import Connection
from messages.wordings.seats_today import SeatsToday

_NAMED = 8


async def seats_today(connection: Connection, office: Office, row: Any) -> Said | None:
    """What others bound since the line of the working day before; nothing when that is nobody."""
    yesterday = office.calendar.add(office.today, -1)
    since = windows.at(yesterday, office.settings.seats_at)
    others = [one for one in await db.addresses.bindings(connection, office.id) if one.person_id != person_of(row)]
    fresh = seats.lines_since(office, others, since)
    if not fresh:
        return None
    bound, everybody = seats.counts(office)
    taken = await seats.taken(connection, office)
    missing = tuple((unit, len(names)) for unit, names in seats.unbound_by_unit(office).items())
    return Said(
        [
            SeatsToday(
                office.today,
                len(bound),
                len(everybody),
                tuple(fresh[:_NAMED]),
                max(0, len(fresh) - _NAMED),
                missing,
                seats.empty_units(office),
            ),
            *([taken] if taken.channels else []),
        ]
    )
