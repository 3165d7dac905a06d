"""What comes in, and when nobody listened."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, partial_index, to


class InboxRow(Base):
    """One update of a platform, stored before it is acknowledged."""

    __tablename__ = "inbox"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    update_key: Mapped[str] = mapped_column(String(80))
    chat: Mapped[str] = mapped_column(String(80))
    """Updates of one chat are handled in order."""
    payload: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(10))
    """"new", "done" or "parked"."""
    tries: Mapped[int] = mapped_column(server_default=text("0"))
    error: Mapped[str | None]
    received_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    leased_until: Mapped[datetime | None]
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
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    began_at: Mapped[datetime]
    """Office time of the last poll before it."""
    ended_at: Mapped[datetime]
    """Office time of the first poll after it."""
    __table_args__ = (Index(None, "channel", "ended_at"),)
