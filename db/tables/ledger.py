"""What goes out: messages, the items they say, the files that leave with them or are still to be made."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary, String, UniqueConstraint, false, text, true
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, partial_index, to
from db.types import Id


class MessageRow(Base):
    """What one recipient gets at one moment on one channel: a ledger row."""

    __tablename__ = "message"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    kind: Mapped[str] = mapped_column(String(20))
    recipient: Mapped[str] = mapped_column(String(60))
    """"person:12", "group:3" (an address), or "chat:<channel>:<id>" for somebody not bound."""
    slot: Mapped[str] = mapped_column(String(60))
    channel: Mapped[str] = mapped_column(String(10))
    part: Mapped[int]
    state: Mapped[str] = mapped_column(String(10))
    dropped_as: Mapped[str | None] = mapped_column(String(15))
    priority: Mapped[int]
    """0 answer, 1 event, 2 digest, 3 group."""
    trial: Mapped[bool] = mapped_column(server_default=false())
    not_before: Mapped[datetime]
    """Office time."""
    expires_at: Mapped[datetime]
    """Office time."""
    retry_at: Mapped[datetime | None]
    """Machine time."""
    lease_epoch: Mapped[int | None]
    intent_at: Mapped[datetime | None]
    """Machine time at which the request was about to leave."""
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    unknowns: Mapped[int] = mapped_column(server_default=text("0"))
    chat: Mapped[str | None] = mapped_column(String(80))
    address_id: Mapped[int | None] = to("address.id")
    text_html: Mapped[str | None]
    text_plain: Mapped[str | None]
    buttons: Mapped[list[Any] | None] = mapped_column(JSON)
    file: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    tasks: Mapped[list[Any] | None] = mapped_column(JSON)
    """Assignments the message names, in order: a reply to it finds its tasks here."""
    reply_to: Mapped[str | None] = mapped_column(String(80))
    provider_id: Mapped[str | None] = mapped_column(String(80))
    last_error: Mapped[str | None]
    created_at: Mapped[datetime]
    """Office time."""
    sent_at: Mapped[datetime | None]
    """Office time."""
    inbox_id: Mapped[int | None] = mapped_column(Id)
    __table_args__ = (
        UniqueConstraint("organisation_id", "kind", "recipient", "slot", "channel", "part", name="uq_message_key"),
        partial_index(
            "ix_message_waiting",
            "channel",
            "priority",
            "not_before",
            "id",
            where="state IN ('ready', 'leased', 'unknown')",
        ),
        Index(None, "channel", "chat", "provider_id"),
        Index(None, "organisation_id", "recipient", "created_at"),
        Index(None, "created_at"),
    )


class ItemRow(Base):
    """One thing a message says; said once as long as its message is not dropped."""

    __tablename__ = "item"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    message_id: Mapped[int] = to("message.id", index=True)
    rule: Mapped[str] = mapped_column(String(12))
    assignment_id: Mapped[int] = to("assignment.id", index=True)
    slot: Mapped[str] = mapped_column(String(40))
    audience: Mapped[str] = mapped_column(String(30))
    position: Mapped[int]
    told_on: Mapped[date]
    live: Mapped[bool] = mapped_column(server_default=true())
    """False once the message was dropped: the thing is owed again."""
    __table_args__ = (
        partial_index(
            "uq_item_key",
            "assignment_id",
            "rule",
            "slot",
            "audience",
            unique=True,
            where="live",
        ),
    )


class AttachmentRow(Base):
    """A file that leaves with a message. Its bytes stand in the store, so that any process can send and send again."""

    __tablename__ = "attachment"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    name: Mapped[str]
    mime: Mapped[str] = mapped_column(String(100))
    photo: Mapped[bool]
    size: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    """Empty after its time in the store is over."""
    created_at: Mapped[datetime]


class ExportRow(Base):
    """A file somebody is to get: what it shows, for whom; made outside every transaction, then handed to the ledger."""

    __tablename__ = "export"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    recipient: Mapped[str] = mapped_column(String(60))
    slot: Mapped[str] = mapped_column(String(60))
    channel: Mapped[str] = mapped_column(String(10))
    chat: Mapped[str] = mapped_column(String(80))
    address_id: Mapped[int | None] = to("address.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    what: Mapped[dict[str, Any]]
    priority: Mapped[int]
    not_before: Mapped[datetime]
    expires_at: Mapped[datetime]
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10), server_default="new")
    """"new", "done" or "failed"."""
    tries: Mapped[int] = mapped_column(server_default=text("0"))
    error: Mapped[str | None]
    __table_args__ = (
        UniqueConstraint("organisation_id", "recipient", "slot"),
        partial_index("ix_export_new", "id", where="state = 'new'"),
    )
