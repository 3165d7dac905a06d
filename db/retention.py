"""Removing content whose time is over; the rows stay, so that nothing is handled or said twice.

A JSON column is emptied with SQL's NULL: Python's None would be stored as the JSON value null, which is content.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, null, select, update

from db.session import Connection
from db.tables import AttachmentRow, InboxRow, MessageRow


async def empty_inbox(connection: Connection, before: datetime, *, dry_run: bool) -> int:
    where = (InboxRow.state == "done", InboxRow.done_at < before, InboxRow.payload.is_not(None))
    return await _empty(connection, InboxRow, where, {"payload": null()}, dry_run)


async def empty_messages(connection: Connection, before: datetime, *, dry_run: bool) -> int:
    where = (MessageRow.created_at < before, MessageRow.state.in_(("sent", "dropped")), MessageRow.text_plain.is_not(None))
    return await _empty(connection, MessageRow, where, {"text_html": None, "text_plain": None, "buttons": null()}, dry_run)


async def empty_attachments(connection: Connection, before: datetime, *, dry_run: bool) -> int:
    where = (AttachmentRow.created_at < before, AttachmentRow.content.is_not(None))
    return await _empty(connection, AttachmentRow, where, {"content": None}, dry_run)


async def _empty(connection: Connection, table: Any, where: tuple[ColumnElement[bool], ...], values: dict[str, Any], dry_run: bool) -> int:
    if dry_run:
        return (await connection.execute(select(func.count()).select_from(table).where(*where))).scalar_one()
    return (await connection.execute(update(table).where(*where).values(values))).rowcount
