"""What was assigned: documents, tasks, what was changed or noted of them; assignments and their versions."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, partial_index, to
from db.types import Id


class ImportRow(Base):
    """One registration of tasks at once: an import, or a single assignment. `new` speaks once per import."""

    __tablename__ = "import"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"takeover", "new" or "old" (an old list recorded in the past)."""
    name: Mapped[str]
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = to("person.id")
    undone_at: Mapped[datetime | None]


class DocumentRow(Base):
    __tablename__ = "document"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    source: Mapped[str] = mapped_column(String(20))
    title: Mapped[str]
    symbol: Mapped[str | None] = mapped_column(String(80))
    issued_on: Mapped[date | None]
    issuer: Mapped[str | None]
    abstract: Mapped[str | None]
    ordered_by: Mapped[str | None]
    """A spoken order: who gave it."""
    medium: Mapped[str] = mapped_column(String(20), server_default="paper")


class SeriesRow(Base):
    """A duty that comes back; each period makes one ordinary task."""

    __tablename__ = "series"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    document_id: Mapped[int | None] = to("document.id")
    content: Mapped[str]
    product: Mapped[str | None]
    source: Mapped[str] = mapped_column(String(20))
    item: Mapped[str | None]
    target: Mapped[str | None]
    deadline_raw: Mapped[str | None]
    rrule: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    lead_units: Mapped[list[Any]]
    """Ids of the units each period's task goes to."""
    support_units: Mapped[list[Any]]


class TaskRow(Base):
    __tablename__ = "task"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    import_id: Mapped[int] = to("import.id", index=True)
    document_id: Mapped[int | None] = to("document.id", index=True)
    series_id: Mapped[int | None] = to("series.id")
    period: Mapped[str | None] = mapped_column(String(10))
    number: Mapped[int]
    item: Mapped[str | None]
    content: Mapped[str]
    product: Mapped[str | None]
    source: Mapped[str] = mapped_column(String(20))
    deadline_raw: Mapped[str | None]
    deadline_kind: Mapped[str] = mapped_column(String(12))
    recurrence: Mapped[str | None]
    target: Mapped[str | None]
    standing: Mapped[bool]
    urgent: Mapped[bool]
    upstream_code: Mapped[str | None] = mapped_column(String(80))
    upstream_state: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str | None]
    __table_args__ = (UniqueConstraint("organisation_id", "number"), UniqueConstraint("series_id", "period"))


class TaskEditRow(Base):
    """What was changed of a task itself, which has no versions: its words, or that it was split or joined with another."""

    __tablename__ = "task_edit"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    task_id: Mapped[int] = to("task.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"edit"; "split" and "from" (part of one became the other), "join" and "joined" (the other became part of the one)."""
    field: Mapped[str | None] = mapped_column(String(20))
    old: Mapped[str | None]
    new: Mapped[str | None]
    other: Mapped[int | None]
    """The number of the other task."""
    reason: Mapped[str | None]
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = to("person.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    __table_args__ = (Index(None, "organisation_id", "at"),)


class MarkRow(Base):
    """What the clerk noted beside a task, from an instant on: entered upstream, or its work file made."""

    __tablename__ = "mark"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    task_id: Mapped[int] = to("task.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"upstream" (đã nhập lên phân hệ), "file" (đã lập hồ sơ công việc), "carried" (chuyển sang năm sau) or "differs" (khác phân hệ khi đối
    chiếu)."""
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = to("person.id")
    __table_args__ = (Index(None, "organisation_id", "kind"),)


class AssignmentRow(Base):
    """The identity of a task in one unit; how it stands is its version without an end."""

    __tablename__ = "assignment"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    task_id: Mapped[int] = to("task.id", index=True)
    next_look_on: Mapped[date | None]
    """An index, not a truth: the first day on which a rule may owe something. None: none will, as things stand."""
    __table_args__ = (Index(None, "organisation_id", "next_look_on"),)


class AssignmentVersionRow(Base):
    """One whole row per change; only `until` is ever updated."""

    __tablename__ = "assignment_version"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    assignment_id: Mapped[int] = to("assignment.id")
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    inbox_id: Mapped[int | None] = mapped_column(Id)
    by_person_id: Mapped[int | None] = to("person.id")
    reason: Mapped[str | None]
    unit_id: Mapped[int] = to("unit.id")
    person_id: Mapped[int | None] = to("person.id")
    part: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    assigned_on: Mapped[date]
    registered_on: Mapped[date]
    takeover: Mapped[bool]
    released: Mapped[bool]
    due_original: Mapped[date | None]
    due: Mapped[date | None]
    due_time: Mapped[time | None]
    before: Mapped[bool]
    last_day: Mapped[date | None]
    percent: Mapped[int | None]
    acknowledged: Mapped[bool]
    blocked: Mapped[bool]
    supplement: Mapped[str | None]
    reported_on: Mapped[date | None]
    said: Mapped[str | None]
    said_on: Mapped[date | None]
    promised_on: Mapped[date | None]
    hold_until: Mapped[date | None]
    holds: Mapped[int]
    chased_from: Mapped[date | None]
    submitted_on: Mapped[date | None]
    done_on: Mapped[date | None]
    __table_args__ = (
        partial_index(
            "uq_assignment_version_current",
            "assignment_id",
            unique=True,
            where="until IS NULL",
        ),
        # No index of what stands begins with the organisation: SQLite would take it for questions by id, number or import,
        # and walk a whole city.
        partial_index(
            "ix_assignment_version_unit_id",
            "unit_id",
            where="until IS NULL",
        ),
        partial_index(
            "ix_assignment_version_person_id",
            "person_id",
            where="until IS NULL AND person_id IS NOT NULL",
        ),
        partial_index(
            "ix_assignment_version_submitted",
            "organisation_id",
            where="until IS NULL AND state = 'submitted'",
        ),
        Index(None, "organisation_id", "at"),
        Index(None, "assignment_id", "at"),
    )
