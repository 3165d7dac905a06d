"""What goes out: messages, the items they say, the files that leave with them or are still to be made."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, LargeBinary, String, UniqueConstraint, false, text, true

from db.tables.base import Base, column, own_id, partial_index, to
from db.types import Id, Named


class MessageRow(Base):
    """What one recipient gets at one moment on one channel: a ledger row."""

    __tablename__ = "message"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    kind: Column[str] = column(String(20))
    recipient: Column[str] = column(String(60))
    """"person:12", "group:3" (an address), or "chat:<channel>:<id>" for somebody not bound."""
    slot: Column[str] = column(String(60))
    channel: Column[str] = column(String(10))
    part: Column[int]
    state: Column[str] = column(Named(10))
    dropped_as: Column[str | None] = column(String(15))
    priority: Column[int]
    """0 answer, 1 event, 2 digest, 3 group."""
    trial: Column[bool] = column(server_default=false())
    not_before: Column[datetime]
    """Office time."""
    expires_at: Column[datetime]
    """Office time."""
    retry_at: Column[datetime | None]
    """Machine time."""
    lease_epoch: Column[int | None]
    intent_at: Column[datetime | None]
    """Machine time at which the request was about to leave."""
    attempts: Column[int] = column(server_default=text("0"))
    unknowns: Column[int] = column(server_default=text("0"))
    chat: Column[str | None] = column(String(80))
    address_id: Column[int | None] = to("address.id")
    text_html: Column[str | None]
    text_plain: Column[str | None]
    buttons: Column[list[Any] | None] = column(JSON)
    file: Column[dict[str, Any] | None] = column(JSON)
    tasks: Column[list[Any] | None] = column(JSON)
    """Assignments the message names, in order: a reply to it finds its tasks here."""
    reply_to: Column[str | None] = column(String(80))
    provider_id: Column[str | None] = column(String(80))
    last_error: Column[str | None]
    created_at: Column[datetime]
    """Office time."""
    sent_at: Column[datetime | None]
    """Office time."""
    inbox_id: Column[int | None] = column(Id)
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
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    message_id: Column[int] = to("message.id", index=True)
    rule: Column[str] = column(String(12))
    assignment_id: Column[int] = to("assignment.id", index=True)
    slot: Column[str] = column(String(40))
    audience: Column[str] = column(String(30))
    position: Column[int]
    told_on: Column[date]
    live: Column[bool] = column(server_default=true())
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
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    name: Column[str]
    mime: Column[str] = column(String(100))
    photo: Column[bool]
    size: Column[int]
    content: Column[bytes | None] = column(LargeBinary)
    """Empty after its time in the store is over."""
    created_at: Column[datetime]


class ExportRow(Base):
    """A file somebody is to get: what it shows, for whom; made outside every transaction, then handed to the ledger."""

    __tablename__ = "export"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    recipient: Column[str] = column(String(60))
    slot: Column[str] = column(String(60))
    channel: Column[str] = column(String(10))
    chat: Column[str] = column(String(80))
    address_id: Column[int | None] = to("address.id")
    inbox_id: Column[int | None] = column(Id)
    what: Column[dict[str, Any]]
    priority: Column[int]
    not_before: Column[datetime]
    expires_at: Column[datetime]
    asked_at: Column[datetime]
    state: Column[str] = column(Named(10), server_default="new")
    """"new", "done" or "failed"."""
    tries: Column[int] = column(server_default=text("0"))
    error: Column[str | None]
    __table_args__ = (
        UniqueConstraint("organisation_id", "recipient", "slot"),
        partial_index("ix_export_new", "id", where="state = 'new'"),
    )
