"""What was said about assignments: reports with their evidence, directions, requests, and what the bot asked."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Index, String

from db.tables.base import Base, column, own_id, partial_index, to
from db.types import Id, Named


class ReportRow(Base):
    """What a unit said about an assignment, word for word, and what was read from it. Of the intent "question": what a person asked of the
    clerk, and what the clerk answered (db/inquiries.py)."""

    __tablename__ = "report"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    assignment_id: Column[int] = to("assignment.id", index=True)
    intent: Column[str] = column(String(20))
    raw: Column[str]
    read: Column[dict[str, Any]]
    percent: Column[int | None]
    promised_on: Column[date | None]
    reason: Column[str | None]
    said_by_id: Column[int | None] = to("person.id")
    said_by: Column[str | None]
    """The name, where the sayer is nobody of the register ("chị Mai")."""
    unit_id: Column[int] = to("unit.id")
    medium: Column[str] = column(String(10))
    entered_by_id: Column[int | None] = to("person.id")
    effective_on: Column[date]
    at: Column[datetime]
    inbox_id: Column[int | None] = column(Id, index=True)
    chat_message: Column[str | None] = column(String(80))
    taken_back_at: Column[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "at"),)


class EvidenceRow(Base):
    __tablename__ = "evidence"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    assignment_id: Column[int] = to("assignment.id", index=True)
    report_id: Column[int | None] = to("report.id")
    kind: Column[str] = column(String(10))
    """"file", "link", "photo", "symbol", "hpnet"; or "given": the paper it was given with, which proves nothing."""
    name: Column[str]
    sha256: Column[str | None] = column(String(64))
    size: Column[int | None]
    mime: Column[str | None] = column(String(100))
    provider_file: Column[str | None]
    symbol: Column[str | None] = column(String(80))
    dated_on: Column[date | None]
    by_person_id: Column[int | None] = to("person.id")
    at: Column[datetime]
    inbox_id: Column[int | None] = column(Id)
    removed_at: Column[datetime | None]
    """Sent by mistake: it proves nothing any more, and stays as history."""
    __table_args__ = (
        partial_index(
            "ix_evidence_not_kept",
            "id",
            where="sha256 IS NULL AND provider_file IS NOT NULL AND removed_at IS NULL",
        ),
    )


class DirectionRow(Base):
    """What a leader said about a task ("126 làm gấp cho kịp họp"): passed on to its unit, no report and no new deadline."""

    __tablename__ = "direction"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id")
    assignment_id: Column[int] = to("assignment.id", index=True)
    words: Column[str]
    answer_by: Column[date | None]
    """The last day on which the unit is to answer."""
    by: Column[str]
    """Whose word it is."""
    entered_by_id: Column[int | None] = to("person.id")
    at: Column[datetime]
    inbox_id: Column[int | None] = column(Id)


class RequestRow(Base):
    __tablename__ = "request"
    id: Column[int] = own_id()
    organisation_id: Column[int] = to("organisation.id", index=True)
    assignment_id: Column[int] = to("assignment.id", index=True)
    kind: Column[str] = column(String(12))
    """"extension", "transfer", "withdrawal", "carry_over" or "reopen"."""
    state: Column[str] = column(Named(10))
    """"asked", "granted", "refused" or "cancelled"."""
    reason: Column[str | None]
    asked_due: Column[date | None]
    asked_unit_id: Column[int | None] = to("unit.id")
    asked_by_id: Column[int | None] = to("person.id")
    asked_at: Column[datetime]
    passed_at: Column[datetime | None]
    """When the head sent it on in the unit's name; empty while it waits for the head."""
    passed_by_id: Column[int | None] = to("person.id")
    inbox_id: Column[int | None] = column(Id)
    decided_by_id: Column[int | None] = to("person.id")
    decided_at: Column[datetime | None]
    decision: Column[str | None]
    __table_args__ = (
        partial_index(
            "uq_request_one_open_per_kind",
            "assignment_id",
            "kind",
            unique=True,
            where="state = 'asked'",
        ),
    )


class QuestionRow(Base):
    """What the bot asked an address; one open per address."""

    __tablename__ = "question"
    id: Column[int] = own_id()
    organisation_id: Column[int | None] = to("organisation.id")
    channel: Column[str] = column(String(10))
    chat: Column[str] = column(String(80))
    kind: Column[str] = column(String(30))
    payload: Column[dict[str, Any]]
    raw: Column[str | None]
    """The words that raised the question, for the clerk's queue."""
    asked_at: Column[datetime]
    expires_at: Column[datetime]
    closed_at: Column[datetime | None]
    repeated_on: Column[date | None]
    """The day on whose digest it was put once more."""
    __table_args__ = (
        partial_index(
            "uq_question_one_open_per_chat",
            "channel",
            "chat",
            unique=True,
            where="closed_at IS NULL",
        ),
    )
