"""Where people and groups are reached, how an account is bound, and what its owner chose."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Index, String, true
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, partial_index, to
from db.types import Id


class AddressRow(Base):
    __tablename__ = "address"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    """The provider's id of the account (a person) or of the chat (a group), as text."""
    chat: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[int | None] = to("person.id", index=True)
    unit_id: Mapped[int | None] = to("unit.id")
    account_name: Mapped[str | None]
    preferred: Mapped[bool] = mapped_column(server_default=true())
    reachable: Mapped[bool] = mapped_column(server_default=true())
    unreachable_why: Mapped[str | None]
    bound_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    __table_args__ = (
        # An account belongs to one person at a time; a removed binding stays as history.
        partial_index(
            "uq_address_channel_account",
            "channel",
            "account",
            unique=True,
            where="removed_at IS NULL",
        ),
    )


class InviteRow(Base):
    """A one-time code. Only a keyed hash is stored."""

    __tablename__ = "invite"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    person_id: Mapped[int | None] = to("person.id", index=True)
    """Whose code it is; None for a group's."""
    unit_id: Mapped[int | None] = to("unit.id")
    """Groups: the unit whose group it will be."""
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_account: Mapped[str | None] = mapped_column(String(80))


class WrongCodeRow(Base):
    """A wrong code typed by an account: five an hour end its tries."""

    __tablename__ = "wrong_code"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    at: Mapped[datetime]
    __table_args__ = (Index(None, "channel", "account", "at"),)


class PreferenceRow(Base):
    """What a person chose about the own reminders: "hour", "weekly", or "mute" of a task; only `until` is ever updated."""

    __tablename__ = "preference"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    person_id: Mapped[int] = to("person.id")
    kind: Mapped[str] = mapped_column(String(10))
    task_id: Mapped[int | None] = to("task.id")
    value: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime | None]


class SubscriptionRow(Base):
    """A leader's wish to be sent the summary at an hour on days of the week."""

    __tablename__ = "subscription"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    person_id: Mapped[int] = mapped_column(Id, ForeignKey("person.id"), unique=True)
    weekdays: Mapped[list[Any]]
    """1 Monday ... 7 Sunday."""
    clock: Mapped[time]
    at: Mapped[datetime]


class LinkRow(Base):
    """An address of our own web server that works for a while: to hand in one file, to fetch one, or to read a calendar."""

    __tablename__ = "link"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    """Only a keyed hash is stored."""
    kind: Mapped[str] = mapped_column(String(10))
    """"upload" (once), "fetch" (until it expires), or "days" (a person's calendar, until it expires or is ended)."""
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    """Upload: in whose name the file comes; it is heard in the private chat of that account. Days: "person:" and whose."""
    attachment_id: Mapped[int | None] = to("attachment.id")
    """Fetch: the file."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
