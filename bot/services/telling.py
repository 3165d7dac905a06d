"""Telling a person something in the next office window, from wherever it was caused: a chat, or the command line."""

from __future__ import annotations

from collections.abc import Sequence

import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.outgoing import Keyboard, keyboard_to_json
from bot.services.office import Office
from db.session import Connection
from messages.render import Wording


async def tell(
    connection: Connection,
    office: Office,
    person_id: int,
    slot: str,
    wording: Wording,
    keyboard: Keyboard = (),
    tasks: Sequence[int] = (),
    *,
    kind: str = "decision",
    inbox_id: int | None = None,
) -> int | None:
    """Leave a row of the ledger for a person. How many are new (0: it was told under this slot before); None when the
    person cannot be reached."""
    address = office.chart.address_of(person_id)
    if address is None:
        return None
    text = wording.render()
    not_before = windows.event_from(office.now, office.calendar, office.settings)
    return await db.messages.add(
        connection,
        [
            {
                "organisation_id": office.id,
                "kind": kind,
                "recipient": f"person:{person_id}",
                "slot": slot,
                "channel": address.channel,
                "part": 1,
                "priority": Priority.EVENT,
                "not_before": not_before,
                "expires_at": windows.event_until(not_before, office.calendar, office.settings),
                "created_at": office.now,
                "chat": address.chat,
                "address_id": address.id,
                "text_html": text.html,
                "text_plain": text.plain,
                "buttons": keyboard_to_json(keyboard),
                "tasks": list(tasks),
                "inbox_id": inbox_id,
            }
        ],
    )
