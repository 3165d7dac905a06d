"""Evidence that is kept is sent again to whoever may see its task: ordered in a turn, read from the disk outside it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import db.evidence
import db.exports
from bot.core.outgoing import OutgoingFile
from bot.services import file_orders
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
    kept = [row for row in pieces if row.sha256 is not None and row.removed_at is None]
    for row in kept[-_MOST:]:
        await file_orders.order(turn, f"evidence/{row.id}", {"evidence": row.id})


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
        if content is None or piece is None:
            await file_orders.hand_over(connection, row, now, EvidenceLost(name))
            return
        file = OutgoingFile(name, piece.mime or "application/octet-stream", content)
        await file_orders.hand_over(connection, row, now, EvidenceFile(name), file)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
