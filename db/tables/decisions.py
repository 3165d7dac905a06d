"""What the office decided: its days, its settings, the periods it closed, the figures it published."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Index, String, UniqueConstraint

from db.tables.base import Base, column, own_id, to


class DayRow(Base):
    """A day off or a worked weekend day; a change of the office is a new row, the old one keeps its `until`."""

    __tablename__ = "day"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    day: Column[date]
    kind: Column[str] = column(String(10))
    """"off", "work" or "plain" (the office says: an ordinary day of its week)."""
    name: Column[str]
    origin: Column[str] = column(String(10))
    """"library" or "office"."""
    at: Column[datetime]
    until: Column[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "day"),)


class SettingRow(Base):
    """A setting of the office from an instant on: for the whole office, one source or one task."""

    __tablename__ = "setting"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    name: Column[str] = column(String(40))
    source: Column[str | None] = column(String(20))
    task_id: Column[int | None] = to("task.id")
    value: Column[str]
    at: Column[datetime]
    until: Column[datetime | None]
    by_person_id: Column[int | None] = to("person.id")


class ClosingRow(Base):
    """A period whose figures were closed ("chốt"): they print for ever as they stood then."""

    __tablename__ = "closing"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    kind: Column[str] = column(String(12))
    year: Column[int]
    number: Column[int]
    first: Column[date]
    last: Column[date]
    closed_at: Column[datetime]
    by_person_id: Column[int | None] = to("person.id")
    figures: Column[dict[str, Any]]
    """`PeriodFigures` as JSON (`bot/services/closing.py`)."""
    __table_args__ = (UniqueConstraint("organisation_id", "first", "last"),)


class PublishedRow(Base):
    """A figure of a past day that stands in a paper the office signed, as the clerk entered it: it is set beside ours."""

    __tablename__ = "published"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    as_of: Column[date]
    source: Column[str | None] = column(String(20))
    """None: of the whole office."""
    done: Column[int]
    total: Column[int]
    percent: Column[str | None] = column(String(10))
    """As printed, without the sign; None: none was."""
    at: Column[datetime]
    until: Column[datetime | None]
    by_person_id: Column[int | None] = to("person.id")
    __table_args__ = (Index(None, "organisation_id", "as_of"),)
