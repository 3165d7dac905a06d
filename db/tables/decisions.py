"""What the office decided: its days, its settings, the periods it closed, the figures it published."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, to


class DayRow(Base):
    """A day off or a worked weekend day; a change of the office is a new row, the old one keeps its `until`."""

    __tablename__ = "day"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    day: Mapped[date]
    kind: Mapped[str] = mapped_column(String(10))
    """"off", "work" or "plain" (the office says: an ordinary day of its week)."""
    name: Mapped[str]
    origin: Mapped[str] = mapped_column(String(10))
    """"library" or "office"."""
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "day"),)


class SettingRow(Base):
    """A setting of the office from an instant on: for the whole office, one source or one task."""

    __tablename__ = "setting"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    name: Mapped[str] = mapped_column(String(40))
    source: Mapped[str | None] = mapped_column(String(20))
    task_id: Mapped[int | None] = to("task.id")
    value: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = to("person.id")


class ClosingRow(Base):
    """A period whose figures were closed ("chốt"): they print for ever as they stood then."""

    __tablename__ = "closing"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    kind: Mapped[str] = mapped_column(String(12))
    year: Mapped[int]
    number: Mapped[int]
    first: Mapped[date]
    last: Mapped[date]
    closed_at: Mapped[datetime]
    by_person_id: Mapped[int | None] = to("person.id")
    figures: Mapped[dict[str, Any]]
    """`PeriodFigures` as JSON (`bot/services/closing.py`)."""
    __table_args__ = (UniqueConstraint("organisation_id", "first", "last"),)


class PublishedRow(Base):
    """A figure of a past day that stands in a paper the office signed, as the clerk entered it: it is set beside ours."""

    __tablename__ = "published"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    as_of: Mapped[date]
    source: Mapped[str | None] = mapped_column(String(20))
    """None: of the whole office."""
    done: Mapped[int]
    total: Mapped[int]
    percent: Mapped[str | None] = mapped_column(String(10))
    """As printed, without the sign; None: none was."""
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = to("person.id")
    __table_args__ = (Index(None, "organisation_id", "as_of"),)
