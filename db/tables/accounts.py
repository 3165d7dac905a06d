"""Where people and groups are reached, how an account is bound, and what its owner chose."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, String, true

from db.tables.base import Base, column, own_id, partial_index, to
from db.types import Id


class AddressRow(Base):
    __tablename__ = "address"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    kind: Column[str] = column(String(10))
    channel: Column[str] = column(String(10))
    account: Column[str] = column(String(80))
    """The provider's id of the account (a person) or of the chat (a group), as text."""
    chat: Column[str] = column(String(80))
    person_id: Column[int | None] = to("person.id", index=True)
    unit_id: Column[int | None] = to("unit.id")
    account_name: Column[str | None]
    preferred: Column[bool] = column(server_default=true())
    reachable: Column[bool] = column(server_default=true())
    unreachable_why: Column[str | None]
    bound_at: Column[datetime]
    removed_at: Column[datetime | None]
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
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    person_id: Column[int | None] = to("person.id", index=True)
    """Whose code it is; None for a group's."""
    unit_id: Column[int | None] = to("unit.id")
    """Groups: the unit whose group it will be."""
    code_hash: Column[str] = column(String(64), unique=True)
    created_at: Column[datetime]
    expires_at: Column[datetime]
    used_at: Column[datetime | None]
    used_account: Column[str | None] = column(String(80))


class WrongCodeRow(Base):
    """A wrong code typed by an account: five an hour end its tries."""

    __tablename__ = "wrong_code"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    channel: Column[str] = column(String(10))
    account: Column[str] = column(String(80))
    at: Column[datetime]
    __table_args__ = (Index(None, "channel", "account", "at"),)


class PreferenceRow(Base):
    """What a person chose about the own reminders: "hour", "weekly", or "mute" of a task; only `until` is ever updated."""

    __tablename__ = "preference"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    person_id: Column[int] = to("person.id")
    kind: Column[str] = column(String(10))
    task_id: Column[int | None] = to("task.id")
    value: Column[str]
    at: Column[datetime]
    until: Column[datetime | None]


class SubscriptionRow(Base):
    """A leader's wish to be sent the summary at an hour on days of the week."""

    __tablename__ = "subscription"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    person_id: Column[int] = column(Id, ForeignKey("person.id"), unique=True)
    weekdays: Column[list[Any]]
    """1 Monday ... 7 Sunday."""
    clock: Column[time]
    at: Column[datetime]


class LinkRow(Base):
    """An address of our own web server that works for a while: to hand in one file, to fetch one, or to read a calendar."""

    __tablename__ = "link"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    token_hash: Column[str] = column(String(64), unique=True)
    """Only a keyed hash is stored."""
    kind: Column[str] = column(String(10))
    """"upload" (once), "fetch" (until it expires), or "days" (a person's calendar, until it expires or is ended)."""
    channel: Column[str] = column(String(10))
    account: Column[str] = column(String(80))
    """Upload: in whose name the file comes; it is heard in the private chat of that account. Days: "person:" and whose."""
    attachment_id: Column[int | None] = to("attachment.id")
    """Fetch: the file."""
    created_at: Column[datetime]
    expires_at: Column[datetime]
    used_at: Column[datetime | None]
