"""Who may poll and send, and the signs of life of the work."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Column, String, UniqueConstraint

from db.tables.base import Base, column, own_id, to


class SenderRow(Base):
    """The lease of one bot token: its holder polls and sends, nobody else does."""

    __tablename__ = "sender"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    channel: Column[str] = column(String(10), unique=True)
    holder: Column[str | None] = column(String(80))
    epoch: Column[int]
    leased_until: Column[datetime]
    """Machine time."""
    paused_until: Column[datetime | None]
    """Machine time: the platform said 429; kept over a restart."""
    offset: Column[int | None] = column(BigInteger)
    """The next update to ask for, where the channel has such a thing."""
    bot: Column[str | None] = column(String(40))
    """The platform's id of the bot whose updates `offset` counts: another bot counts its own."""
    max_people: Column[int | None]
    max_groups: Column[int | None]
    monthly_quota: Column[int | None]
    """Messages a month; None for these three is without a limit."""
    exhausted_until: Column[datetime | None]
    """Office time: the platform said that the month's messages are used up; nobody is reached on this channel until then."""


class DailyRunRow(Base):
    """Work done once a day leaves its name here; a missed night is made up."""

    __tablename__ = "daily_run"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    name: Column[str] = column(String(40))
    day: Column[date]
    __table_args__ = (UniqueConstraint("name", "day"),)


class HeartbeatRow(Base):
    """When a part of the bot last did its work: office time of the work, machine time of its end."""

    __tablename__ = "heartbeat"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    part: Column[str] = column(String(40), unique=True)
    office_at: Column[datetime]
    machine_at: Column[datetime]
