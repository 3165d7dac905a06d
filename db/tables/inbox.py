"""What comes in, and when nobody listened."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, String, UniqueConstraint, text

from db.tables.base import Base, column, own_id, partial_index, to
from db.types import Named


class InboxRow(Base):
    """One update of a platform, stored before it is acknowledged."""

    __tablename__ = "inbox"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    channel: Column[str] = column(String(10))
    update_key: Column[str] = column(String(80))
    chat: Column[str] = column(String(80))
    """Updates of one chat are handled in order."""
    payload: Column[dict[str, Any] | None] = column(JSON)
    state: Column[str] = column(Named(10))
    """"new", "done" or "parked"."""
    tries: Column[int] = column(server_default=text("0"))
    error: Column[str | None]
    received_at: Column[datetime]
    written_at: Column[datetime | None]
    """None where the platform tells no such moment. What waited while nobody listened is received at once, and was not written at once."""
    done_at: Column[datetime | None]
    leased_until: Column[datetime | None]
    """Machine time: who is handling it has until then."""
    __table_args__ = (
        UniqueConstraint("channel", "update_key"),
        Index(None, "channel", "chat", "received_at"),
        partial_index(
            "ix_inbox_waiting",
            "channel",
            "id",
            where="state = 'new'",
        ),
    )


class GapRow(Base):
    """A time in which a channel that does not deliver again what nobody fetched was not listened to."""

    __tablename__ = "gap"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    channel: Column[str] = column(String(10))
    began_at: Column[datetime]
    """Office time of the last poll before it."""
    ended_at: Column[datetime]
    """Office time of the first poll after it."""
    __table_args__ = (Index(None, "channel", "ended_at"),)
