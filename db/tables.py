"""Every table of the register, the inbox and the ledger.

Declared with the ORM, used with Core statements that return frozen core values. Every table carries
`organisation_id` and every query takes it; where an organisation is not known yet (an update from a stranger) it is
empty until it is.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, MetaData, String, Text, UniqueConstraint, false, text, true
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.types import Id, Instant


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        datetime: Instant,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        str: Text,
    }


def _id() -> Mapped[int]:
    return mapped_column(Id, primary_key=True, autoincrement=True)


def _to(target: str, *, index: bool = False) -> Any:
    return mapped_column(Id, ForeignKey(target), index=index)


# --- who there is ---------------------------------------------------------------------------------------------------


class OrganisationRow(Base):
    __tablename__ = "organisation"
    id: Mapped[int] = _id()
    parent_id: Mapped[int | None] = _to("organisation.id")
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str]
    short_name: Mapped[str]
    office_unit_id: Mapped[int | None] = mapped_column(Id)
    live_from: Mapped[date | None]
    acceptance: Mapped[bool] = mapped_column(server_default=true())
    paused: Mapped[bool] = mapped_column(server_default=false())
    next_number: Mapped[int] = mapped_column(server_default=text("101"))
    stamp: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    """A random number, new whenever the chart, the calendar or the settings change: whoever keeps them knows when to
    read them again."""


class UnitRow(Base):
    __tablename__ = "unit"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    parent_id: Mapped[int | None] = _to("unit.id")
    code: Mapped[str] = mapped_column(String(40))
    name: Mapped[str]
    short_name: Mapped[str]
    kind: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(10), server_default="trial")
    position: Mapped[int]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    __table_args__ = (UniqueConstraint("organisation_id", "code"),)


class UnitAliasRow(Base):
    __tablename__ = "unit_alias"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    unit_id: Mapped[int] = _to("unit.id", index=True)
    alias: Mapped[str]
    folded: Mapped[str] = mapped_column(String(200))
    """Lower case without diacritics: what people type is compared with this."""
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupRow(Base):
    """A named group of units ("các phòng chuyên môn"): a collective target."""

    __tablename__ = "unit_group"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(String(200))
    __table_args__ = (UniqueConstraint("organisation_id", "folded"),)


class UnitGroupMemberRow(Base):
    __tablename__ = "unit_group_member"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    unit_group_id: Mapped[int] = _to("unit_group.id", index=True)
    unit_id: Mapped[int] = _to("unit.id")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class PersonRow(Base):
    __tablename__ = "person"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    name: Mapped[str]
    title: Mapped[str | None]
    left_on: Mapped[date | None]


class RoleRow(Base):
    __tablename__ = "role"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    person_id: Mapped[int] = _to("person.id", index=True)
    unit_id: Mapped[int | None] = _to("unit.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class ChargeRow(Base):
    """A leader is in charge of a unit from-to."""

    __tablename__ = "charge"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    person_id: Mapped[int] = _to("person.id")
    unit_id: Mapped[int] = _to("unit.id")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]


class AbsenceRow(Base):
    __tablename__ = "absence"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    person_id: Mapped[int] = _to("person.id")
    deputy_id: Mapped[int | None] = _to("person.id")
    valid_from: Mapped[date]
    valid_to: Mapped[date]


class AddressRow(Base):
    __tablename__ = "address"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    """The provider's id of the account (a person) or of the chat (a group), as text."""
    chat: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[int | None] = _to("person.id", index=True)
    unit_id: Mapped[int | None] = _to("unit.id")
    account_name: Mapped[str | None]
    preferred: Mapped[bool] = mapped_column(server_default=true())
    reachable: Mapped[bool] = mapped_column(server_default=true())
    unreachable_why: Mapped[str | None]
    bound_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    __table_args__ = (
        # An account belongs to one person at a time; a removed binding stays as history.
        Index(
            "uq_address_channel_account",
            "channel",
            "account",
            unique=True,
            sqlite_where=text("removed_at IS NULL"),
            postgresql_where=text("removed_at IS NULL"),
        ),
    )


class InviteRow(Base):
    """A one-time code. Only a keyed hash is stored."""

    __tablename__ = "invite"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    person_id: Mapped[int | None] = _to("person.id", index=True)
    """Whose code it is; None for a group's."""
    unit_id: Mapped[int | None] = _to("unit.id")
    """Groups: the unit whose group it will be."""
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_account: Mapped[str | None] = mapped_column(String(80))


class WrongCodeRow(Base):
    """A wrong code typed by an account: five an hour end its tries."""

    __tablename__ = "wrong_code"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    at: Mapped[datetime]
    __table_args__ = (Index(None, "channel", "account", "at"),)


# --- what was assigned ----------------------------------------------------------------------------------------------


class ImportRow(Base):
    """One registration of tasks at once: an import, or a single assignment. `new` speaks once per import."""

    __tablename__ = "import"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"takeover", "new" or "old" (an old list recorded in the past)."""
    name: Mapped[str]
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = _to("person.id")
    undone_at: Mapped[datetime | None]


class DocumentRow(Base):
    __tablename__ = "document"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
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
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    document_id: Mapped[int | None] = _to("document.id")
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
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    import_id: Mapped[int] = _to("import.id", index=True)
    document_id: Mapped[int | None] = _to("document.id", index=True)
    series_id: Mapped[int | None] = _to("series.id")
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


class AssignmentRow(Base):
    """The identity of a task in one unit; how it stands is its version without an end."""

    __tablename__ = "assignment"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    task_id: Mapped[int] = _to("task.id", index=True)
    next_look_on: Mapped[date | None]
    """An index, not a truth: the first day on which a rule may owe something. None: none will, as things stand."""
    __table_args__ = (Index(None, "organisation_id", "next_look_on"),)


class AssignmentVersionRow(Base):
    """One whole row per change; only `until` is ever updated."""

    __tablename__ = "assignment_version"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    assignment_id: Mapped[int] = _to("assignment.id")
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    inbox_id: Mapped[int | None] = mapped_column(Id)
    by_person_id: Mapped[int | None] = _to("person.id")
    reason: Mapped[str | None]
    unit_id: Mapped[int] = _to("unit.id")
    person_id: Mapped[int | None] = _to("person.id")
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
        Index(
            "uq_assignment_version_current",
            "assignment_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        # No index of what stands begins with the organisation: SQLite would take it for questions by id, number or import,
        # and walk a whole city.
        Index(
            "ix_assignment_version_unit_id",
            "unit_id",
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        Index(
            "ix_assignment_version_person_id",
            "person_id",
            sqlite_where=text("until IS NULL AND person_id IS NOT NULL"),
            postgresql_where=text("until IS NULL AND person_id IS NOT NULL"),
        ),
        Index(
            "ix_assignment_version_submitted",
            "organisation_id",
            sqlite_where=text("until IS NULL AND state = 'submitted'"),
            postgresql_where=text("until IS NULL AND state = 'submitted'"),
        ),
        Index(None, "organisation_id", "at"),
        Index(None, "assignment_id", "at"),
    )


# --- what was said --------------------------------------------------------------------------------------------------


class ReportRow(Base):
    """What a unit said about an assignment, word for word, and what was read from it."""

    __tablename__ = "report"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    assignment_id: Mapped[int] = _to("assignment.id", index=True)
    intent: Mapped[str] = mapped_column(String(20))
    raw: Mapped[str]
    read: Mapped[dict[str, Any]]
    percent: Mapped[int | None]
    promised_on: Mapped[date | None]
    reason: Mapped[str | None]
    said_by_id: Mapped[int | None] = _to("person.id")
    said_by: Mapped[str | None]
    """The name, where the sayer is nobody of the register ("chị Mai")."""
    unit_id: Mapped[int] = _to("unit.id")
    medium: Mapped[str] = mapped_column(String(10))
    entered_by_id: Mapped[int | None] = _to("person.id")
    effective_on: Mapped[date]
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id, index=True)
    chat_message: Mapped[str | None] = mapped_column(String(80))
    taken_back_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "at"),)


class EvidenceRow(Base):
    __tablename__ = "evidence"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    assignment_id: Mapped[int] = _to("assignment.id", index=True)
    report_id: Mapped[int | None] = _to("report.id")
    kind: Mapped[str] = mapped_column(String(10))
    """"file", "link", "photo", "symbol", "hpnet"; or "given": the paper it was given with, which proves nothing."""
    name: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(String(64))
    size: Mapped[int | None]
    mime: Mapped[str | None] = mapped_column(String(100))
    provider_file: Mapped[str | None]
    symbol: Mapped[str | None] = mapped_column(String(80))
    dated_on: Mapped[date | None]
    by_person_id: Mapped[int | None] = _to("person.id")
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id)
    removed_at: Mapped[datetime | None]
    """Sent by mistake: it proves nothing any more, and stays as history."""
    __table_args__ = (
        Index(
            "ix_evidence_not_kept",
            "id",
            sqlite_where=text("sha256 IS NULL AND provider_file IS NOT NULL AND removed_at IS NULL"),
            postgresql_where=text("sha256 IS NULL AND provider_file IS NOT NULL AND removed_at IS NULL"),
        ),
    )


class DirectionRow(Base):
    """What a leader said about a task ("126 làm gấp cho kịp họp"): passed on to its unit, no report and no new deadline."""

    __tablename__ = "direction"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    assignment_id: Mapped[int] = _to("assignment.id", index=True)
    words: Mapped[str]
    answer_by: Mapped[date | None]
    """By when the unit is to answer."""
    by: Mapped[str]
    """Whose word it is."""
    entered_by_id: Mapped[int | None] = _to("person.id")
    at: Mapped[datetime]
    inbox_id: Mapped[int | None] = mapped_column(Id)


class RequestRow(Base):
    __tablename__ = "request"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    assignment_id: Mapped[int] = _to("assignment.id", index=True)
    kind: Mapped[str] = mapped_column(String(12))
    """"extension", "transfer", "withdrawal", "carry_over" or "reopen"."""
    state: Mapped[str] = mapped_column(String(10))
    """"asked", "granted", "refused" or "cancelled"."""
    reason: Mapped[str | None]
    asked_due: Mapped[date | None]
    asked_unit_id: Mapped[int | None] = _to("unit.id")
    asked_by_id: Mapped[int | None] = _to("person.id")
    asked_at: Mapped[datetime]
    passed_at: Mapped[datetime | None]
    """When the head sent it on in the unit's name; empty while it waits for the head."""
    passed_by_id: Mapped[int | None] = _to("person.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    decided_by_id: Mapped[int | None] = _to("person.id")
    decided_at: Mapped[datetime | None]
    decision: Mapped[str | None]
    __table_args__ = (
        Index(
            "uq_request_one_open_per_kind",
            "assignment_id",
            "kind",
            unique=True,
            sqlite_where=text("state = 'asked'"),
            postgresql_where=text("state = 'asked'"),
        ),
    )


class QuestionRow(Base):
    """What the bot asked an address; one open per address."""

    __tablename__ = "question"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
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
        Index(
            "uq_question_one_open_per_chat",
            "channel",
            "chat",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )


# --- what the office decided ----------------------------------------------------------------------------------------


class DayRow(Base):
    """A day off or a worked weekend day; a change of the office is a new row, the old one keeps its `until`."""

    __tablename__ = "day"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
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
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    name: Mapped[str] = mapped_column(String(40))
    source: Mapped[str | None] = mapped_column(String(20))
    task_id: Mapped[int | None] = _to("task.id")
    value: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = _to("person.id")


# --- what leaders and the office ask for ----------------------------------------------------------------------------


class ClosingRow(Base):
    """A period whose figures were closed ("chốt"): they print for ever as they stood then."""

    __tablename__ = "closing"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    kind: Mapped[str] = mapped_column(String(12))
    year: Mapped[int]
    number: Mapped[int]
    first: Mapped[date]
    last: Mapped[date]
    closed_at: Mapped[datetime]
    by_person_id: Mapped[int | None] = _to("person.id")
    figures: Mapped[dict[str, Any]]
    """`PeriodFigures` as JSON (`bot/services/closing.py`)."""
    __table_args__ = (UniqueConstraint("organisation_id", "first", "last"),)


class MarkRow(Base):
    """What the clerk noted beside a task, from an instant on: entered upstream, or its work file made."""

    __tablename__ = "mark"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    task_id: Mapped[int] = _to("task.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"upstream" (đã nhập lên phân hệ), "file" (đã lập hồ sơ công việc), "carried" (chuyển sang năm sau) or "differs" (khác phân hệ khi đối
    chiếu)."""
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = _to("person.id")
    __table_args__ = (Index(None, "organisation_id", "kind"),)


class PublishedRow(Base):
    """A figure of a past day that stands in a paper the office signed, as the clerk entered it: it is set beside ours."""

    __tablename__ = "published"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    as_of: Mapped[date]
    source: Mapped[str | None] = mapped_column(String(20))
    """None: of the whole office."""
    done: Mapped[int]
    total: Mapped[int]
    percent: Mapped[str | None] = mapped_column(String(10))
    """As printed, without the sign; None: none was."""
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    by_person_id: Mapped[int | None] = _to("person.id")
    __table_args__ = (Index(None, "organisation_id", "as_of"),)


class TaskEditRow(Base):
    """What was changed of a task itself, which has no versions: its words, or that it was split or joined with another."""

    __tablename__ = "task_edit"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    task_id: Mapped[int] = _to("task.id", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    """"edit"; "split" and "from" (part of one became the other), "join" and "joined" (the other became part of the one)."""
    field: Mapped[str | None] = mapped_column(String(20))
    old: Mapped[str | None]
    new: Mapped[str | None]
    other: Mapped[int | None]
    """The number of the other task."""
    reason: Mapped[str | None]
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = _to("person.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    __table_args__ = (Index(None, "organisation_id", "at"),)


class FrameChangeRow(Base):
    """A change of the office decided for a day to come: made at the start of that day, or given up."""

    __tablename__ = "frame_change"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    kind: Mapped[str] = mapped_column(String(10))
    """"merge", "end" or "split"."""
    unit_id: Mapped[int] = _to("unit.id")
    other_id: Mapped[int | None] = _to("unit.id")
    numbers: Mapped[list[Any]]
    """Of the tasks that go over (split), and once it was made of those that went."""
    first_day: Mapped[date]
    """The first day on which it holds."""
    at: Mapped[datetime]
    by_person_id: Mapped[int | None] = _to("person.id")
    outcome: Mapped[str | None] = mapped_column(String(10))
    """"made", "refused", "cancelled" or, by a later decision, "replaced"; None while it waits."""
    why: Mapped[str | None] = mapped_column(String(20))
    settled_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "organisation_id", "settled_at"),)


class SubscriptionRow(Base):
    """A leader's wish to be sent the summary at an hour on days of the week."""

    __tablename__ = "subscription"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    person_id: Mapped[int] = mapped_column(Id, ForeignKey("person.id"), unique=True)
    weekdays: Mapped[list[Any]]
    """1 Monday ... 7 Sunday."""
    clock: Mapped[time]
    at: Mapped[datetime]


class PreferenceRow(Base):
    """What a person chose about the own reminders: "hour", "weekly", or "mute" of a task; only `until` is ever updated."""

    __tablename__ = "preference"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    person_id: Mapped[int] = _to("person.id")
    kind: Mapped[str] = mapped_column(String(10))
    task_id: Mapped[int | None] = _to("task.id")
    value: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime | None]


class ExportRow(Base):
    """A file somebody is to get: what it shows, for whom; made outside every transaction, then handed to the ledger."""

    __tablename__ = "export"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    recipient: Mapped[str] = mapped_column(String(60))
    slot: Mapped[str] = mapped_column(String(60))
    channel: Mapped[str] = mapped_column(String(10))
    chat: Mapped[str] = mapped_column(String(80))
    address_id: Mapped[int | None] = _to("address.id")
    inbox_id: Mapped[int | None] = mapped_column(Id)
    what: Mapped[dict[str, Any]]
    priority: Mapped[int]
    not_before: Mapped[datetime]
    expires_at: Mapped[datetime]
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10), server_default="new")
    """"new", "done" or "failed"."""
    tries: Mapped[int] = mapped_column(server_default=text("0"))
    error: Mapped[str | None]
    __table_args__ = (
        UniqueConstraint("organisation_id", "recipient", "slot"),
        Index("ix_export_new", "id", sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'")),
    )


class AttachmentRow(Base):
    """A file that leaves with a message. Its bytes stand in the store, so that any process can send and send again."""

    __tablename__ = "attachment"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    name: Mapped[str]
    mime: Mapped[str] = mapped_column(String(100))
    photo: Mapped[bool]
    size: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    """Empty after its time in the store is over."""
    created_at: Mapped[datetime]


# --- what came in and what goes out ---------------------------------------------------------------------------------


class InboxRow(Base):
    """One update of a platform, stored before it is acknowledged."""

    __tablename__ = "inbox"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    update_key: Mapped[str] = mapped_column(String(80))
    chat: Mapped[str] = mapped_column(String(80))
    """Updates of one chat are handled in order."""
    payload: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(10))
    """"new", "done" or "parked"."""
    tries: Mapped[int] = mapped_column(server_default=text("0"))
    error: Mapped[str | None]
    received_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    leased_until: Mapped[datetime | None]
    """Machine time: who is handling it has until then."""
    __table_args__ = (
        UniqueConstraint("channel", "update_key"),
        Index(None, "channel", "chat", "received_at"),
        Index(
            "ix_inbox_waiting",
            "channel",
            "id",
            sqlite_where=text("state = 'new'"),
            postgresql_where=text("state = 'new'"),
        ),
    )


class MessageRow(Base):
    """What one recipient gets at one moment on one channel: a ledger row."""

    __tablename__ = "message"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    kind: Mapped[str] = mapped_column(String(20))
    recipient: Mapped[str] = mapped_column(String(60))
    """"person:12", "group:3" (an address), or "chat:<channel>:<id>" for somebody not bound."""
    slot: Mapped[str] = mapped_column(String(60))
    channel: Mapped[str] = mapped_column(String(10))
    part: Mapped[int]
    state: Mapped[str] = mapped_column(String(10))
    dropped_as: Mapped[str | None] = mapped_column(String(15))
    priority: Mapped[int]
    """0 answer, 1 event, 2 digest, 3 group."""
    trial: Mapped[bool] = mapped_column(server_default=false())
    not_before: Mapped[datetime]
    """Office time."""
    expires_at: Mapped[datetime]
    """Office time."""
    retry_at: Mapped[datetime | None]
    """Machine time."""
    lease_epoch: Mapped[int | None]
    intent_at: Mapped[datetime | None]
    """Machine time at which the request was about to leave."""
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    unknowns: Mapped[int] = mapped_column(server_default=text("0"))
    chat: Mapped[str | None] = mapped_column(String(80))
    address_id: Mapped[int | None] = _to("address.id")
    text_html: Mapped[str | None]
    text_plain: Mapped[str | None]
    buttons: Mapped[list[Any] | None] = mapped_column(JSON)
    file: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    tasks: Mapped[list[Any] | None] = mapped_column(JSON)
    """Assignments the message names, in order: a reply to it finds its tasks here."""
    reply_to: Mapped[str | None] = mapped_column(String(80))
    provider_id: Mapped[str | None] = mapped_column(String(80))
    last_error: Mapped[str | None]
    created_at: Mapped[datetime]
    """Office time."""
    sent_at: Mapped[datetime | None]
    """Office time."""
    inbox_id: Mapped[int | None] = mapped_column(Id)
    __table_args__ = (
        UniqueConstraint("organisation_id", "kind", "recipient", "slot", "channel", "part", name="uq_message_key"),
        Index(
            "ix_message_waiting",
            "channel",
            "priority",
            "not_before",
            "id",
            sqlite_where=text("state IN ('ready', 'leased', 'unknown')"),
            postgresql_where=text("state IN ('ready', 'leased', 'unknown')"),
        ),
        Index(None, "channel", "chat", "provider_id"),
        Index(None, "organisation_id", "recipient", "created_at"),
        Index(None, "created_at"),
    )


class ItemRow(Base):
    """One thing a message says; said once as long as its message is not dropped."""

    __tablename__ = "item"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id")
    message_id: Mapped[int] = _to("message.id", index=True)
    rule: Mapped[str] = mapped_column(String(12))
    assignment_id: Mapped[int] = _to("assignment.id", index=True)
    slot: Mapped[str] = mapped_column(String(40))
    audience: Mapped[str] = mapped_column(String(30))
    position: Mapped[int]
    told_on: Mapped[date]
    live: Mapped[bool] = mapped_column(server_default=true())
    """False once the message was dropped: the thing is owed again."""
    __table_args__ = (
        Index(
            "uq_item_key",
            "assignment_id",
            "rule",
            "slot",
            "audience",
            unique=True,
            sqlite_where=text("live"),
            postgresql_where=text("live"),
        ),
    )


class SenderRow(Base):
    """The lease of one bot token: its holder polls and sends, nobody else does."""

    __tablename__ = "sender"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
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


class LinkRow(Base):
    """An address of our own web server that works for a while: to hand in one file, to fetch one, or to read a calendar."""

    __tablename__ = "link"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int] = _to("organisation.id", index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    """Only a keyed hash is stored."""
    kind: Mapped[str] = mapped_column(String(10))
    """"upload" (once), "fetch" (until it expires), or "days" (a person's calendar, until it expires or is ended)."""
    channel: Mapped[str] = mapped_column(String(10))
    account: Mapped[str] = mapped_column(String(80))
    """Upload: in whose name the file comes; it is heard in the private chat of that account. Days: "person:" and whose."""
    attachment_id: Mapped[int | None] = _to("attachment.id")
    """Fetch: the file."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class GapRow(Base):
    """A time in which a channel that does not deliver again what nobody fetched was not listened to."""

    __tablename__ = "gap"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    channel: Mapped[str] = mapped_column(String(10))
    began_at: Mapped[datetime]
    """Office time of the last poll before it."""
    ended_at: Mapped[datetime]
    """Office time of the first poll after it."""
    __table_args__ = (Index(None, "channel", "ended_at"),)


class DailyRunRow(Base):
    """Work done once a day leaves its name here; a missed night is made up."""

    __tablename__ = "daily_run"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    name: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    __table_args__ = (UniqueConstraint("name", "day"),)


class HeartbeatRow(Base):
    """When a part of the bot last did its work: office time of the work, machine time of its end."""

    __tablename__ = "heartbeat"
    id: Mapped[int] = _id()
    organisation_id: Mapped[int | None] = _to("organisation.id")
    part: Mapped[str] = mapped_column(String(40), unique=True)
    office_at: Mapped[datetime]
    machine_at: Mapped[datetime]
