"""Who may poll and send, and the signs of life of the work."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, to


class SenderRow(Base):
    """The lease of one bot token: its holder polls and sends, nobody else does."""

    __tablename__ = "sender"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10), unique=True)
    holder: Mapped[str | None] = mapped_column(String(80))
    epoch: Mapped[int]
    leased_until: Mapped[datetime]
    """Machine time."""
    paused_until: Mapped[datetime | None]
    """Machine time: the platform said 429; kept over a restart."""
    offset: Mapped[int | None] = mapped_column(BigInteger)
    """The next update to ask for, where the channel has such a thing."""
    bot: Mapped[str | None] = mapped_column(String(40))
    """The platform's id of the bot whose updates `offset` counts: another bot counts its own."""
    max_people: Mapped[int | None]
    max_groups: Mapped[int | None]
    monthly_quota: Mapped[int | None]
    """Messages a month; None for these three is without a limit."""
    exhausted_until: Mapped[datetime | None]
    """Office time: the platform said that the month's messages are used up; nobody is reached on this channel until then."""


class DailyRunRow(Base):
    """Work done once a day leaves its name here; a missed night is made up."""

    __tablename__ = "daily_run"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    name: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    __table_args__ = (UniqueConstraint("name", "day"),)


class HeartbeatRow(Base):
    """When a part of the bot last did its work: office time of the work, machine time of its end."""

    __tablename__ = "heartbeat"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    part: Mapped[str] = mapped_column(String(40), unique=True)
    office_at: Mapped[datetime]
    machine_at: Mapped[datetime]
