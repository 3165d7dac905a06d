"""What was said about assignments: reports with their evidence, directions, requests, and what the bot asked."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, own_id, partial_index, to
from db.types import Id


class ReportRow(Base):
    """What a unit said about an assignment, word for word, and what was read from it."""

    __tablename__ = "report"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    assignment_id: Mapped[int] = to("assignment.id", index=True)
    intent: Mapped[str] = mapped_column(String(20))
    raw: Mapped[str]
    read: Mapped[dict[str, Any]]
    percent: Mapped[int | None]
    promised_on: Mapped[date | None]
    reason: Mapped[str | None]
    said_by_id: Mapped[int | None] = to("person.id")
    said_by: Mapped[str | None]
    """The name, where the sayer is nobody of the register ("chị Mai")."""
    unit_id: Mapped[int] = to("unit.id")
    medium: Mapped[str] = mapped_column(String(10))
    entered_by_id: Mapped[int | None] = to("person.id")
    effective_on: Mapped[date]
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id, index=True)
    chat_message: Mapped[str | None] = mapped_column(String(80))
    taken_back_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "at"),)


class EvidenceRow(Base):
    __tablename__ = "evidence"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    assignment_id: Mapped[int] = to("assignment.id", index=True)
    report_id: Mapped[int | None] = to("report.id")
    kind: Mapped[str] = mapped_column(String(10))
    """"file", "link", "photo", "symbol", "hpnet"; or "given": the paper it was given with, which proves nothing."""
    name: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(String(64))
    size: Mapped[int | None]
    mime: Mapped[str | None] = mapped_column(String(100))
    provider_file: Mapped[str | None]
    symbol: Mapped[str | None] = mapped_column(String(80))
    dated_on: Mapped[date | None]
    by_person_id: Mapped[int | None] = to("person.id")
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id)
    removed_at: Mapped[datetime | None]
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
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id")
    assignment_id: Mapped[int] = to("assignment.id", index=True)
    words: Mapped[str]
    answer_by: Mapped[date | None]
    """By when the unit is to answer."""
    by: Mapped[str]
    """Whose word it is."""
    entered_by_id: Mapped[int | None] = to("person.id")
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id)


class RequestRow(Base):
    __tablename__ = "request"
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int] = to("organisation.id", index=True)
    assignment_id: Mapped[int] = to("assignment.id", index=True)
    kind: Mapped[str] = mapped_column(String(12))
    """"extension", "transfer", "withdrawal", "carry_over" or "reopen"."""
    state: Mapped[str] = mapped_column(String(10))
    """"asked", "granted", "refused" or "cancelled"."""
    reason: Mapped[str | None]
    asked_due: Mapped[date | None]
    asked_unit_id: Mapped[int | None] = to("unit.id")
    asked_by_id: Mapped[int | None] = to("person.id")
    asked_at: Mapped[datetime]
    passed_at: Mapped[datetime | None]
    """When the head sent it on in the unit's name; empty while it waits for the head."""
    passed_by_id: Mapped[int | None] = to("person.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    decided_by_id: Mapped[int | None] = to("person.id")
    decided_at: Mapped[datetime | None]
    decision: Mapped[str | None]
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
    id: Mapped[int] = own_id()
    organisation_id: Mapped[int | None] = to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    chat: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(30))
    payload: Mapped[dict[str, Any]]
    raw: Mapped[str | None]
    """The words that raised the question, for the clerk's queue."""
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    repeated_on: Mapped[date | None]
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
