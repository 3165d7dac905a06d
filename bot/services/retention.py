"""The end of retention: what was kept only for safety is removed; reports, evidence and history are office records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import db.retention
from db.session import Database

INBOX_DAYS = 30
MESSAGE_DAYS = 365
ATTACHMENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many rows lost their content: the updates of handled inbox rows, the texts of old messages, files once sent."""

    inbox: int
    messages: int
    attachments: int


async def prune(database: Database, now: datetime, *, dry_run: bool = False) -> Pruned:
    """Empty what is past its time; with `dry_run` only count."""
    async with database.write() as connection:
        return Pruned(
            inbox=await db.retention.empty_inbox(connection, now - timedelta(days=INBOX_DAYS), dry_run=dry_run),
            messages=await db.retention.empty_messages(connection, now - timedelta(days=MESSAGE_DAYS), dry_run=dry_run),
            attachments=await db.retention.empty_attachments(connection, now - timedelta(days=ATTACHMENT_DAYS), dry_run=dry_run),
        )
