"""Versions of assignments: one whole row per change, so that any past day can be read again. Only `until` is ever updated."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Insert,
    Row,
    Select,
    TextClause,
    Update,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    update,
)

from bot.core.cause import Cause
from bot.core.clock import local_date
from bot.core.task import UNFINISHED, Assignment, Part, Source, State, Task
from db.dated import held_at
from db.documents import document_of
from db.session import Connection
from db.tables import AssignmentRow, AssignmentVersionRow, DocumentRow, RequestRow, TaskRow
from db.types import Instant

_V, _T, _D = AssignmentVersionRow, TaskRow, DocumentRow

_KEPT = 2_000
"""Assignments made of rows that said the same are made once: every person of a unit asks for the same ones. So many are kept,
that memory does not follow the register."""


_STATE_FIELDS = (
    "unit_id",
    "person_id",
    "part",
    "state",
    "assigned_on",
    "registered_on",
    "takeover",
    "released",
    "due_original",
    "due",
    "due_time",
    "before",
    "last_day",
    "percent",
    "percent_on",
    "percent_said",
    "acknowledged",
    "blocked",
    "supplement",
    "reported_on",
    "said",
    "said_on",
    "promised_on",
    "hold_until",
    "holds",
    "chased_from",
    "submitted_on",
    "done_on",
)


_STATE_OF = attrgetter(*_STATE_FIELDS)


_COLUMNS: tuple[Any, ...] = (
    _V.assignment_id,
    _V.id.label("version"),
    *(getattr(_V, name) for name in _STATE_FIELDS),
    _T.id.label("task_id"),
    _T.number,
    _T.content,
    _T.source,
    _T.item,
    _T.product,
    _T.deadline_raw,
    _T.target,
    _T.standing,
    _T.urgent,
    _T.import_id,
    _T.series_id,
    _T.recurrence,
    _T.period,
    _D.id.label("document_id"),
    _D.title,
    _D.symbol,
    _D.issued_on,
    _D.issuer,
    _D.abstract,
)


def versions_at(known: datetime | BindParameter[datetime] | None) -> ColumnElement[bool]:
    """The versions that stood at an instant; with None, the ones that stand now."""
    return held_at(_V, known)


_OTHER, _PART = _V.__table__.alias().c, AssignmentRow.__table__.alias().c
"""Another assignment of the same task: made once, for a copy of each column takes longer than a whole statement with them."""


def leads_done(known: datetime | None) -> ColumnElement[bool]:
    """Whether a supporting assignment's task was finished at an instant by all who lead it; false for a lead, without looking."""

    def lead(*states: State) -> ColumnElement[bool]:
        return exists().where(
            _PART.task_id == AssignmentRow.task_id,
            _OTHER.assignment_id == _PART.id,
            held_at(_OTHER, known),
            _OTHER.part == Part.LEAD.value,
            _OTHER.state.in_([state.value for state in states]),
        )

    finished = and_(lead(State.ACCEPTED), ~lead(*UNFINISHED))
    return case((_V.part == Part.SUPPORT.value, finished), else_=false())


def agreed_at(known: datetime | None) -> ColumnElement[datetime | None]:
    """When the office last agreed that an open assignment goes to another unit; not of a closed one, without looking."""
    agreed = (RequestRow.assignment_id == _V.assignment_id, RequestRow.kind == "transfer", RequestRow.state == "granted")
    last = select(func.max(RequestRow.decided_at)).where(*agreed)
    last = last if known is None else last.where(RequestRow.decided_at <= known)
    return case((_V.state == State.OPEN.value, last.scalar_subquery()), else_=None)


def found(*where: ColumnElement[bool] | TextClause, known: datetime | None = None) -> Select[Any]:
    """The statement for versions with their tasks and documents, as `to_assignment` reads them; `known`: the instant as of which
    they are asked for."""
    return (_found_now() if known is None else _found_at(known)).where(*where)


@cache
def _found_now() -> Select[Any]:
    return _found_at(None)


def _found_at(known: datetime | None) -> Select[Any]:
    return (
        select(*_COLUMNS, leads_done(known).label("leads_done"), agreed_at(known).label("agreed_at"))
        .select_from(_V)
        .join(AssignmentRow, AssignmentRow.id == _V.assignment_id)
        .join(_T, _T.id == AssignmentRow.task_id)
        .outerjoin(_D, _D.id == _T.document_id)
    )


_Found = namedtuple("_Found", [*(column.key for column in _COLUMNS), "leads_done", "agreed_at"])  # type: ignore[misc]
"""What one row of `found` says, by name."""


def to_assignment(row: Row[Any]) -> Assignment:
    return _assignment(tuple(row))


@lru_cache(maxsize=_KEPT)
def _assignment(values: tuple[Any, ...]) -> Assignment:
    row: Any = _Found(*values)
    document = None if row.document_id is None else document_of(row.document_id, row)
    task = Task(
        id=row.task_id,
        number=row.number,
        content=row.content,
        source=Source(row.source),
        document=document,
        item=row.item,
        product=row.product,
        deadline_raw=row.deadline_raw,
        target=row.target,
        standing=row.standing,
        urgent=row.urgent,
        periodic=row.series_id is not None,
        recurrence=row.recurrence if row.series_id is not None else None,
        period_due=None if row.period is None else date.fromisoformat(row.period),
        import_id=row.import_id,
    )
    state = dict(zip(_STATE_FIELDS, _STATE_OF(row), strict=True))
    state["part"], state["state"] = Part(row.part), State(row.state)
    agreed_on = None if row.agreed_at is None else local_date(row.agreed_at)
    # Whatever is given to another unit, or opened again, begins anew on that day.
    began_anew = agreed_on is not None and row.chased_from is not None and row.chased_from >= agreed_on
    given_up_on = None if began_anew else agreed_on
    leads_done = bool(row.leads_done)
    return Assignment(id=row.assignment_id, task=task, leads_done=leads_done, given_up_on=given_up_on, version=row.version, **state)


class Overtaken(Exception):
    """Somebody else has written a newer version of an assignment than the one that was read: what was made of that must not stand."""


@cache
def _end_version() -> Update:
    stands = (_V.organisation_id == bindparam("organisation"), _V.assignment_id == bindparam("assignment"), _V.until.is_(None))
    return update(_V).where(*stands).values(until=bindparam("ended_at")).returning(_V.state)


@cache
def _end_version_read() -> Update:
    """The same of the version that was read, or of one the same act has written since."""
    own = and_(_V.at == bindparam("ended_at"), _V.inbox_id.is_not_distinct_from(bindparam("of_inbox", type_=BigInteger())))
    return _end_version().where(or_(_V.id == bindparam("version"), own))


@cache
def _insert_version() -> Insert:
    return insert(_V)


def _values(organisation_id: int, assignment: Assignment, cause: Cause, reason: str | None) -> dict[str, Any]:
    values = {name: getattr(assignment, name) for name in _STATE_FIELDS}
    values["part"], values["state"] = assignment.part.value, assignment.state.value
    return {
        **values,
        "organisation_id": organisation_id,
        "assignment_id": assignment.id,
        "at": cause.at,
        "inbox_id": cause.inbox_id,
        "by_person_id": cause.person_id,
        "reason": reason,
    }


async def add(connection: Connection, organisation_id: int, assignment: Assignment, cause: Cause, reason: str | None = None) -> None:
    """Write how an assignment stands from now on; the version before it, if there is one, was ended."""
    await connection.execute(_insert_version(), _values(organisation_id, assignment, cause, reason))


async def end(connection: Connection, organisation_id: int, assignment: Assignment, cause: Cause) -> State | None:
    """End the version that stands; the state it was in, None when none stood. Raises Overtaken when it is not the one that the assignment
    was read from."""
    given = {"organisation": organisation_id, "assignment": assignment.id, "ended_at": cause.at}
    if assignment.version is None:
        ended = await connection.execute(_end_version(), given)
    else:
        ended = await connection.execute(_end_version_read(), {**given, "version": assignment.version, "of_inbox": cause.inbox_id})
    state = ended.scalar_one_or_none()
    if state is None and assignment.version is not None:
        raise Overtaken(assignment.id)
    return None if state is None else State(state)


async def end_all(connection: Connection, organisation_id: int, ids: Sequence[int], at: datetime) -> None:
    """End the versions that stand of many assignments."""
    mine = (_V.organisation_id == organisation_id, _V.assignment_id.in_(ids), _V.until.is_(None))
    await connection.execute(update(_V).where(*mine).values(until=at))


async def of_assignment(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """Every version of one assignment, oldest first: `/lichsu` is the difference between neighbours."""
    rows = await connection.execute(
        select(_V).where(_V.organisation_id == organisation_id, _V.assignment_id == assignment_id).order_by(_V.id)
    )
    return list(rows)


async def sent_back(connection: Connection, organisation_id: int, ids: Sequence[int]) -> dict[int, list[tuple[date, str, datetime]]]:
    """By assignment: how often the clerk asked for a supplement to a claim, oldest first: the day it was said to be done on, what was
    asked for, and when."""
    rows = await connection.execute(
        select(_V.assignment_id, _V.state, _V.submitted_on, _V.supplement, _V.at)
        .where(_V.organisation_id == organisation_id, _V.assignment_id.in_(ids))
        .order_by(_V.assignment_id, _V.id)
    )
    found: dict[int, list[tuple[date, str, datetime]]] = {}
    for before, after in pairwise(rows):
        claimed = before.assignment_id == after.assignment_id and before.state == State.SUBMITTED.value and before.submitted_on
        if claimed and after.state == State.OPEN.value and after.supplement:
            found.setdefault(after.assignment_id, []).append((before.submitted_on, after.supplement, after.at))
    return found


async def any_by(connection: Connection, organisation_id: int, known: datetime) -> bool:
    """Whether anything had been recorded by an instant."""
    return (await connection.execute(_any_by(), {"organisation": organisation_id, "known": known})).first() is not None


@cache
def _any_by() -> Select[Any]:
    return select(_V.id).where(_V.organisation_id == bindparam("organisation"), _V.at <= bindparam("known", type_=Instant())).limit(1)


async def written_between(connection: Connection, organisation_id: int, after: datetime, until: datetime) -> set[int]:
    """Assignments whose version at `until` was written after `after`."""
    rows = await connection.execute(
        select(_V.assignment_id).where(_V.organisation_id == organisation_id, _V.at > after, versions_at(until))
    )
    return set(rows.scalars())


async def as_of(connection: Connection, organisation_id: int, version_id: int) -> Assignment:
    """The assignment as one of its versions had it."""
    statement = found(_V.organisation_id == organisation_id, _V.id == version_id)
    # It is not what stands, and may be put in the place of whatever does.
    then = to_assignment((await connection.execute(statement)).one())
    return replace(then, version=None)


async def last_changed_by(connection: Connection, organisation_id: int, person_id: int, since: datetime) -> list[Row[Any]]:
    """The versions that stand and came from the person's newest act since an instant (assignment_id, at, inbox_id)."""
    newest = (
        select(_V.inbox_id)
        .where(_V.organisation_id == organisation_id, _V.by_person_id == person_id, _V.at >= since, _V.inbox_id.is_not(None))
        .order_by(_V.at.desc(), _V.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = await connection.execute(
        select(_V.assignment_id, _V.at, _V.inbox_id)
        .where(_V.organisation_id == organisation_id, _V.until.is_(None), _V.by_person_id == person_id, _V.inbox_id == newest)
        .order_by(_V.assignment_id)
    )
    return list(rows)


async def moved_from(connection: Connection, organisation_id: int) -> list[date]:
    """The original deadlines from which assignments were moved, each once, as any version has them."""
    moved = or_(_V.due.is_(None), _V.due != _V.due_original)
    statement = select(_V.due_original).distinct().where(_V.organisation_id == organisation_id, _V.due_original.is_not(None), moved)
    return sorted(day for day in (await connection.execute(statement)).scalars() if day is not None)
