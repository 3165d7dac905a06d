"""A word before a file that takes a while to read."""

from __future__ import annotations

import db.addresses
import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.incoming import Incoming
from db.session import Database
from messages.wordings.file_reading import FileReading

LARGE = 300 * 1024
"""Bytes: a file of more rows than are read in a moment."""


async def tell(database: Database, incoming: Incoming, name: str, size: int) -> None:
    """It leaves while the file is read; once, however often that begins anew."""
    text = FileReading(name, size).render()
    async with database.write() as connection:
        address = await db.addresses.of_account(connection, incoming.channel, incoming.account)
        if address is None:
            return
        row = {
            "organisation_id": address.organisation_id,
            "kind": "answer",
            "recipient": f"person:{address.person_id}",
            "slot": f"{incoming.inbox_id}/reading",
            "channel": incoming.channel,
            "part": 1,
            "priority": Priority.ANSWER,
            "not_before": incoming.at,
            "expires_at": windows.answer_until(incoming.at),
            "created_at": incoming.at,
            "chat": incoming.chat,
            "address_id": address.id,
            "text_html": text.html,
            "text_plain": text.plain,
            "inbox_id": incoming.inbox_id,
        }
        await db.messages.add(connection, [row])
