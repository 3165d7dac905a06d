"""A file that somebody is to get: the row that orders it in a turn, and the ledger row that hands it over when it is made.

What a file is stands under "what" of its order; whoever makes such files has `is_one` and `hand_out` (`handing_out`: what is
kept; `sheets`: sheets for people; `set_up_files`: the set-up; `exporting`: reports, and the loop that asks them all). A channel
whose messages carry no files gets a link when the message leaves (`deliver`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import db.attachments
import db.exports
import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.outgoing import OutgoingFile
from bot.services.turn import Turn
from db.session import Connection
from messages.render import Rendered, Wording


async def order(turn: Turn, slot: str, what: dict[str, Any]) -> None:
    """Order a file for whoever is speaking; one that this message ordered under the same slot already is left alone."""
    now = turn.incoming.at
    row = {
        "organisation_id": turn.known.id,
        "recipient": f"person:{turn.person_id}",
        "slot": f"{turn.incoming.inbox_id}/{slot}",
        "channel": turn.incoming.channel,
        "chat": turn.incoming.chat,
        "address_id": turn.address.id if turn.address else None,
        "inbox_id": turn.incoming.inbox_id,
        "what": what,
        "priority": Priority.ANSWER,
        "not_before": now,
        "expires_at": windows.answer_until(now),
        "asked_at": now,
    }
    await db.exports.add(turn.connection, [row])


async def hand_over(
    connection: Connection, row: Any, now: datetime, wording: Wording | None, file: OutgoingFile | None = None, *, part: int = 1
) -> None:
    """Put a file, or a word instead of it, into the ledger, in the transaction that settles its order."""
    more: dict[str, Any] = {}
    if file is not None:
        attachment = await db.attachments.add(connection, row.organisation_id, file, now)
        more["file"] = {"attachment": attachment, "name": file.name}
    text = wording.render() if wording is not None else Rendered("", "")
    await db.messages.add(connection, [ledger_row(row, now, text, part=part, **more)])


def ledger_row(order: Any, now: datetime, text: Rendered, **more: Any) -> dict[str, Any]:
    """The ledger row of a file that was ordered, with its caption."""
    return {
        "organisation_id": order.organisation_id,
        "kind": "file",
        "recipient": order.recipient,
        "slot": order.slot,
        "channel": order.channel,
        "part": 1,
        "priority": order.priority,
        "not_before": order.not_before,
        "expires_at": order.expires_at,
        "created_at": now,
        "chat": order.chat,
        "address_id": order.address_id,
        "text_html": text.html,
        "text_plain": text.plain,
        "inbox_id": order.inbox_id,
        **more,
    }
