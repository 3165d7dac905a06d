"""Whoever sent a file that nobody can open, or that must not be kept, is told once it was looked into."""

from __future__ import annotations

from datetime import datetime

import db.assignments
import db.evidence
import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.file_content import Trouble
from bot.core.outgoing import keyboard_to_json
from bot.services import office as offices
from bot.services.lines import line
from db.session import Connection
from messages.wordings.file_trouble import FileTrouble


async def tell_of_trouble(connection: Connection, evidence_id: int, trouble: Trouble, now: datetime) -> None:
    """A message to the sender, as an answer to the file; nothing when the sender cannot be reached any more."""
    piece = await db.evidence.of_id(connection, evidence_id)
    if piece is None or piece.by_person_id is None:
        return
    office = await offices.load(connection, piece.organisation_id, now)
    address = office.chart.address_of(piece.by_person_id)
    found = await db.assignments.by_ids(connection, office.id, [piece.assignment_id])
    if address is None or piece.assignment_id not in found:
        return
    text = FileTrouble(line(office, found[piece.assignment_id]), piece.name, trouble).render()
    row = {
        "organisation_id": office.id,
        "kind": "file_trouble",
        "recipient": f"person:{piece.by_person_id}",
        "slot": f"evidence/{evidence_id}",
        "channel": address.channel,
        "part": 1,
        "priority": Priority.ANSWER,
        "not_before": now,
        "expires_at": windows.answer_until(now),
        "created_at": now,
        "chat": address.chat,
        "address_id": address.id,
        "text_html": text.html,
        "text_plain": text.plain,
        "buttons": keyboard_to_json(()),
        "tasks": [piece.assignment_id],
    }
    await db.messages.add(connection, [row])
