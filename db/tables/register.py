"""What was assigned: documents, tasks, what was changed or noted of them; assignments and their versions."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Index, String, UniqueConstraint

from db.tables.base import Base, column, own_id, partial_index, to
from db.types import Id, Named


class ImportRow(Base):
    """One registration of tasks at once: an import, or a single assignment. `new` speaks once per import."""

    __tablename__ = "import"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    kind: Column[str] = column(String(10))
    """"takeover", "new" or "old" (an old list recorded in the past)."""
    name: Column[str]
    at: Column[datetime]
    by_person_id: Column[int | None] = to("person.id")
    undone_at: Column[datetime | None]


class DocumentRow(Base):
    __tablename__ = "document"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    source: Column[str] = column(String(20))
    title: Column[str]
    symbol: Column[str | None] = column(String(80))
    issued_on: Column[date | None]
    issuer: Column[str | None]
    abstract: Column[str | None]
    ordered_by: Column[str | None]
    """A spoken order: who gave it."""
    medium: Column[str] = column(String(20), server_default="paper")


class SeriesRow(Base):
    """A duty that comes back; each period makes one ordinary task."""

    __tablename__ = "series"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    document_id: Column[int | None] = to("document.id")
    content: Column[str]
    product: Column[str | None]
    source: Column[str] = column(String(20))
    item: Column[str | None]
    target: Column[str | None]
    deadline_raw: Column[str | None]
    rrule: Column[str]
    starts_on: Column[date]
    ends_on: Column[date | None]
    lead_units: Column[list[Any]]
    """Ids of the units each period's task goes to."""
    support_units: Column[list[Any]]


class TaskRow(Base):
    __tablename__ = "task"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    import_id: Column[int] = to("import.id", index=True)
    document_id: Column[int | None] = to("document.id", index=True)
    series_id: Column[int | None] = to("series.id")
    period: Column[str | None] = column(String(10))
    number: Column[int]
    item: Column[str | None]
    content: Column[str]
    product: Column[str | None]
    source: Column[str] = column(String(20))
    deadline_raw: Column[str | None]
    deadline_kind: Column[str] = column(String(12))
    recurrence: Column[str | None]
    target: Column[str | None]
    standing: Column[bool]
    urgent: Column[bool]
    upstream_code: Column[str | None] = column(String(80))
    upstream_state: Column[str | None] = column(String(20))
    note: Column[str | None]
    __table_args__ = (UniqueConstraint("organisation_id", "number"), UniqueConstraint("series_id", "period"))


class TaskEditRow(Base):
    """What was changed of a task itself, which has no versions: its words, or that it was split or joined with another."""

    __tablename__ = "task_edit"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    task_id: Column[int] = to("task.id", index=True)
    kind: Column[str] = column(String(10))
    """"edit"; "split" and "from" (part of one became the other), "join" and "joined" (the other became part of the one)."""
    field: Column[str | None] = column(String(20))
    old: Column[str | None]
    new: Column[str | None]
    other: Column[int | None]
    """The number of the other task."""
    reason: Column[str | None]
    at: Column[datetime]
    by_person_id: Column[int | None] = to("person.id")
    inbox_id: Column[int | None] = column(Id)
    __table_args__ = (Index(None, "organisation_id", "at"),)


class MarkRow(Base):
    """What the clerk noted beside a task, from an instant on: entered upstream, or its work file made."""

    __tablename__ = "mark"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    task_id: Column[int] = to("task.id", index=True)
    kind: Column[str] = column(String(10))
    """"upstream" (đã nhập lên phân hệ), "file" (đã lập hồ sơ công việc), "carried" (chuyển sang năm sau) or "differs" (khác phân hệ khi đối
    chiếu)."""
    at: Column[datetime]
    until: Column[datetime | None]
    by_person_id: Column[int | None] = to("person.id")
    __table_args__ = (Index(None, "organisation_id", "kind"),)


class AssignmentRow(Base):
    """The identity of a task in one unit; how it stands is its version without an end."""

    __tablename__ = "assignment"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    task_id: Column[int] = to("task.id", index=True)
    next_look_on: Column[date | None]
    """An index, not a truth: the first day on which a rule may owe something. None: none will, as things stand."""
    # The second leads figures through an office in the order of its tasks, in which its assignments and their versions were written.
    __table_args__ = (Index(None, "organisation_id", "next_look_on"), Index(None, "organisation_id", "task_id"))


class AssignmentVersionRow(Base):
    """One whole row per change; only `until` is ever updated."""

    __tablename__ = "assignment_version"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    assignment_id: Column[int] = to("assignment.id")
    at: Column[datetime]
    until: Column[datetime | None]
    inbox_id: Column[int | None] = column(Id)
    by_person_id: Column[int | None] = to("person.id")
    reason: Column[str | None]
    unit_id: Column[int] = to("unit.id")
    person_id: Column[int | None] = to("person.id")
    part: Column[str] = column(String(10))
    state: Column[str] = column(Named(10))
    assigned_on: Column[date]
    registered_on: Column[date]
    takeover: Column[bool]
    released: Column[bool]
    due_original: Column[date | None]
    due: Column[date | None]
    due_time: Column[time | None]
    before: Column[bool]
    last_day: Column[date | None]
    percent: Column[int | None]
    percent_on: Column[date | None]
    percent_said: Column[str | None]
    acknowledged: Column[bool]
    blocked: Column[bool]
    supplement: Column[str | None]
    reported_on: Column[date | None]
    said: Column[str | None]
    said_on: Column[date | None]
    promised_on: Column[date | None]
    hold_until: Column[date | None]
    holds: Column[int]
    chased_from: Column[date | None]
    submitted_on: Column[date | None]
    done_on: Column[date | None]
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
        partial_index(
            "ix_assignment_version_accepted",
            "organisation_id",
            "at",
            where="until IS NULL AND state = 'accepted' AND inbox_id IS NOT NULL",
        ),
        Index(None, "organisation_id", "at"),
        Index(None, "assignment_id", "at"),
    )
