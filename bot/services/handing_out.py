"""Evidence that is kept is sent again to whoever may see its task: ordered in a turn, read from the disk outside it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import db.attachments
import db.evidence
import db.exports
import db.messages
from bot.core import windows
from bot.core.delivery import Priority
from bot.core.outgoing import OutgoingFile
from bot.services.keeping import path_of
from bot.services.turn import Turn
from db.session import Database
from messages.wordings.evidence_file import EvidenceFile
from messages.wordings.evidence_lost import EvidenceLost

_MOST = 5
"""Files sent for one question; the list names them all."""


async def order(turn: Turn, pieces: Sequence[Any]) -> None:
    """Ask for the kept files among the pieces of a task's evidence."""
    if not turn.can.files_out:
        return
    now = turn.incoming.at
    kept = [row for row in pieces if row.sha256 is not None and row.removed_at is None]
    rows = [
        {
            "organisation_id": turn.known.id,
            "recipient": f"person:{turn.person_id}",
            "slot": f"{turn.incoming.inbox_id}/evidence/{row.id}",
            "channel": turn.incoming.channel,
            "chat": turn.incoming.chat,
            "address_id": turn.address.id if turn.address else None,
            "inbox_id": turn.incoming.inbox_id,
            "what": {"evidence": row.id},
            "priority": Priority.ANSWER,
            "not_before": now,
            "expires_at": windows.answer_until(now),
            "asked_at": now,
        }
        for row in kept[-_MOST:]
    ]
    await db.exports.add(turn.connection, rows)


def is_one(row: Any) -> bool:
    return "evidence" in row.what


async def hand_out(database: Database, row: Any, now: datetime, folder: Path | None) -> None:
    """Read the file and hand it to the ledger; a word instead when it is not there any more."""
    async with database.read() as connection:
        piece = await db.evidence.by_id(connection, row.organisation_id, row.what["evidence"])
    content = None
    if piece is not None and piece.sha256 is not None and folder is not None:
        content = await asyncio.to_thread(_content, path_of(folder, piece.sha256))
    async with database.write() as connection:
        if not await db.exports.settle(connection, row.id, "done" if content is not None else "failed") or now >= row.expires_at:
            return
        name = piece.name if piece is not None else ""
        wording = EvidenceFile(name) if content is not None else EvidenceLost(name)
        text = wording.render()
        values = {
            "organisation_id": row.organisation_id,
            "kind": "file",
            "recipient": row.recipient,
            "slot": row.slot,
            "channel": row.channel,
            "part": 1,
            "priority": row.priority,
            "not_before": row.not_before,
            "expires_at": row.expires_at,
            "created_at": now,
            "chat": row.chat,
            "address_id": row.address_id,
            "text_html": text.html,
            "text_plain": text.plain,
            "inbox_id": row.inbox_id,
        }
        if content is not None and piece is not None:
            file = OutgoingFile(name, piece.mime or "application/octet-stream", content)
            attachment = await db.attachments.add(connection, row.organisation_id, file, now)
            values["file"] = {"attachment": attachment, "name": name}
        await db.messages.add(connection, [values])


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
