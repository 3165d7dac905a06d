"""What units said, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Insert, Row, Select, String, bindparam, cast, func, insert, literal, or_, select, update

from bot.core.changes import CONTENT
from bot.core.reply import Intent
from db.once import once
from db.session import Connection, forget, memory_of, remembered
from db.tables import AssignmentRow, PersonRow, TaskRow
from db.tables import MessageRow as _M
from db.tables import ReportRow as _R
from db.types import EPOCH, Instant

_MOST = 500
"""Ids asked for in one statement."""
_RECORDED = "recorded on behalf"
_SAID = _R.intent != Intent.QUESTION.value
"""What a person asked of the clerk stands among the reports (db/inquiries.py), and tells nothing of the task."""


async def add(connection: Connection, organisation_id: int, **values: Any) -> int:
    forget(connection, _RECORDED)
    made = await connection.execute(_insert(), {"organisation_id": organisation_id, **values})
    return made.scalar_one()  # type: ignore[no-any-return]


@cache
def _insert() -> Insert:
    return insert(_R).returning(_R.id)


async def of_assignment(connection: Connection, organisation_id: int, assignment_id: int, limit: int) -> list[Row[Any]]:
    """The newest reports that still stand, newest first, with `person` the sayer's name."""
    rows = await connection.execute(
        select(*_R.__table__.c, func.coalesce(PersonRow.name, _R.said_by).label("person"))
        .outerjoin(PersonRow, PersonRow.id == _R.said_by_id)
        .where(_R.organisation_id == organisation_id, _R.assignment_id == assignment_id, _R.taken_back_at.is_(None), _SAID)
        .order_by(_R.at.desc(), _R.id.desc())
        .limit(limit)
    )
    return list(rows)


async def newest_first(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """What was read from the reports that still stand, by assignment, newest first."""
    found: dict[int, list[Row[Any]]] = {}
    for start in range(0, len(assignments), 500):
        rows = await connection.execute(
            select(_R.assignment_id, _R.read)
            .where(
                _R.organisation_id == organisation_id,
                _R.assignment_id.in_(assignments[start : start + 500]),
                _R.taken_back_at.is_(None),
                _SAID,
            )
            .order_by(_R.at.desc(), _R.id.desc())
        )
        for row in rows:
            found.setdefault(row.assignment_id, []).append(row)
    return found


async def fallen(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, int]:
    """By assignment the share that was reported before the last one, where the last is less."""
    shares: dict[int, list[int]] = {}
    for start in range(0, len(assignments), _MOST):
        rows = await connection.execute(
            select(_R.assignment_id, _R.percent)
            .where(
                _R.organisation_id == organisation_id,
                _R.assignment_id.in_(assignments[start : start + _MOST]),
                _R.taken_back_at.is_(None),
                _R.percent.is_not(None),
            )
            .order_by(_R.at, _R.id)
        )
        for row in rows:
            shares.setdefault(row.assignment_id, []).append(row.percent)
    return {id_: of[-2] for id_, of in shares.items() if len(of) > 1 and of[-2] > of[-1]}


async def last_of_person(connection: Connection, organisation_id: int, person_id: int) -> list[Row[Any]]:
    """The reports of the person's last message that still stand: what "sai" takes back."""
    newest = select(func.max(_R.at)).where(_R.organisation_id == organisation_id, _R.entered_by_id == person_id, _SAID).scalar_subquery()
    rows = await connection.execute(
        select(_R.__table__)
        .where(_R.organisation_id == organisation_id, _R.entered_by_id == person_id, _R.at == newest, _R.taken_back_at.is_(None), _SAID)
        .order_by(_R.id)
    )
    return list(rows)


async def of_message(connection: Connection, organisation_id: int, person_id: int, chat_message: str) -> list[Row[Any]]:
    """The reports that came from one chat message and still stand."""
    rows = await connection.execute(
        select(_R.__table__)
        .where(
            _R.organisation_id == organisation_id,
            _R.entered_by_id == person_id,
            _R.chat_message == chat_message,
            _R.taken_back_at.is_(None),
        )
        .order_by(_R.id)
    )
    return list(rows)


async def take_back(connection: Connection, organisation_id: int, report_id: int, at: datetime) -> None:
    forget(connection, _RECORDED)
    await connection.execute(update(_R).where(_R.organisation_id == organisation_id, _R.id == report_id).values(taken_back_at=at))


async def count_between(connection: Connection, organisation_id: int, start: datetime, end: datetime) -> int:
    given = {"organisation": organisation_id, "start": start, "end": end}
    return (await connection.execute(_count_between(), given)).scalar_one()  # type: ignore[no-any-return]


def _stands_between() -> tuple[ColumnElement[bool], ...]:
    start, end = bindparam("start", type_=Instant()), bindparam("end", type_=Instant())
    return _R.organisation_id == bindparam("organisation"), _R.at >= start, _R.at < end, _R.taken_back_at.is_(None)


@cache
def _count_between() -> Select[Any]:
    return select(func.count()).select_from(_R).where(*_stands_between(), _SAID)


async def since(connection: Connection, organisation_id: int, at: datetime) -> list[Row[Any]]:
    """Reports from an instant on, oldest first, with the `number` of their task."""
    rows = await connection.execute(
        select(_R.at, _R.raw, _R.read, TaskRow.number)
        .join(AssignmentRow, AssignmentRow.id == _R.assignment_id)
        .join(TaskRow, TaskRow.id == AssignmentRow.task_id)
        .where(_R.organisation_id == organisation_id, _R.at >= at, _SAID)
        .order_by(_R.at, _R.id)
    )
    return list(rows)


async def on_behalf_of(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> list[Row[Any]]:
    """The newest standing report of each assignment that the clerk recorded for its unit."""
    rows = await connection.execute(
        select(_R.__table__)
        .where(
            _R.organisation_id == organisation_id,
            _R.assignment_id.in_(assignments),
            _R.said_by_id.is_(None),
            _R.taken_back_at.is_(None),
        )
        .order_by(_R.id.desc())
    )
    newest: dict[int, Row[Any]] = {}
    for row in rows:
        newest.setdefault(row.assignment_id, row)
    return list(newest.values())


async def units_recorded_for(connection: Connection, organisation_id: int, since: datetime, until: datetime) -> list[int]:
    """Units for which the clerk recorded something between two instants."""
    given = {"organisation": organisation_id, "start": since, "end": until}
    return sorted((await connection.execute(_units_recorded_for(), given)).scalars())


@cache
def _units_recorded_for() -> Select[Any]:
    return select(_R.unit_id).where(*_stands_between(), _R.said_by_id.is_(None)).distinct()


async def recorded_for(connection: Connection, organisation_id: int, units: Sequence[int], since: datetime, until: datetime) -> list[int]:
    """Assignments of units for which the clerk recorded something between two instants, oldest first."""
    if memory_of(connection) is None:
        key = (_RECORDED, organisation_id, since)
        found = await once(connection, key, lambda: _recorded(connection, organisation_id, since))
    else:
        found = await remembered(connection, _RECORDED, organisation_id, lambda: _recorded(connection, organisation_id, EPOCH))
    return list(dict.fromkeys(row.assignment_id for row in found if since <= row.at < until and row.unit_id in units))


async def _recorded(connection: Connection, organisation_id: int, since: datetime) -> list[Row[Any]]:
    return list(await connection.execute(_recorded_since(), {"organisation": organisation_id, "since": since}))


@cache
def _recorded_since() -> Select[Any]:
    """Asked for with every digest: put together once."""
    mine = (_R.organisation_id == bindparam("organisation"), _R.said_by_id.is_(None), _R.taken_back_at.is_(None))
    return select(_R.assignment_id, _R.unit_id, _R.at).where(*mine, _R.at >= bindparam("since", type_=Instant())).order_by(_R.at, _R.id)


async def sayers(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, int | None]:
    """By assignment: who said the last thing of content that stands; None: the clerk wrote it down for the unit."""
    if not assignments:
        return {}
    rows = await connection.execute(_sayers(), {"organisation": organisation_id, "some": list(assignments)})
    return {row.assignment_id: row.said_by_id for row in rows}


@cache
def _sayers() -> Select[Any]:
    """The oldest first, so that the last one of an assignment stays."""
    mine = (_R.organisation_id == bindparam("organisation"), _R.assignment_id.in_(bindparam("some", expanding=True)))
    said = (_R.taken_back_at.is_(None), _R.intent.in_([intent.value for intent in CONTENT]))
    return select(_R.assignment_id, _R.said_by_id).where(*mine, *said).order_by(_R.at, _R.id)


async def messages_of(connection: Connection, organisation_id: int, people: Sequence[int], since: datetime) -> dict[int, int]:
    """How many messages with reports that stand each of these people has written in chat since an office instant."""
    found: dict[int, int] = {}
    for start in range(0, len(people), _MOST):
        recipients = [f"person:{person_id}" for person_id in people[start : start + _MOST]]
        given = {"organisation": organisation_id, "recipients": recipients, "since": since}
        found.update({row.said_by_id: row.messages for row in await connection.execute(_messages_of(), given)})
    return found


@cache
def _messages_of() -> Select[Any]:
    # From the answers, which are found by who got them: reports have no index of who said them.
    answers = (_M.organisation_id == bindparam("organisation"), _M.recipient.in_(bindparam("recipients", expanding=True)))
    lately = (_M.created_at >= bindparam("since", type_=Instant()), _M.kind == "answer")
    own = (_R.taken_back_at.is_(None), _M.recipient == literal("person:") + cast(_R.said_by_id, String))
    return (
        select(_R.said_by_id, func.count(_R.inbox_id.distinct()).label("messages"))
        .join(_M, _M.inbox_id == _R.inbox_id)
        .where(*answers, *lately, *own)
        .group_by(_R.said_by_id)
    )


async def reported_among(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> frozenset[int]:
    """Those of the assignments on which something was said that stands."""
    found: set[int] = set()
    for start in range(0, len(assignments), _MOST):
        rows = await connection.execute(
            select(_R.assignment_id).where(
                _R.organisation_id == organisation_id,
                _R.assignment_id.in_(assignments[start : start + _MOST]),
                _R.taken_back_at.is_(None),
                _SAID,
            )
        )
        found.update(row.assignment_id for row in rows)
    return frozenset(found)


async def reasons(connection: Connection, organisation_id: int, assignments: Sequence[int], known: datetime) -> dict[int, tuple[str, ...]]:
    """The reasons units gave for assignments, oldest first, each once: of reports that stood at an instant."""
    found: dict[int, dict[str, None]] = {}
    for start in range(0, len(assignments), 500):
        rows = await connection.execute(
            select(_R.assignment_id, _R.reason)
            .where(
                _R.organisation_id == organisation_id,
                _R.assignment_id.in_(assignments[start : start + 500]),
                _R.reason.is_not(None),
                _R.at <= known,
                or_(_R.taken_back_at.is_(None), _R.taken_back_at > known),
            )
            .order_by(_R.at, _R.id)
        )
        for row in rows:
            found.setdefault(row.assignment_id, {})[row.reason] = None
    return {assignment_id: tuple(told) for assignment_id, told in found.items()}


async def all_of(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """Every report on an assignment, also those taken back, oldest first, with `person` the sayer's name."""
    rows = await connection.execute(
        select(*_R.__table__.c, func.coalesce(PersonRow.name, _R.said_by).label("person"))
        .outerjoin(PersonRow, PersonRow.id == _R.said_by_id)
        .where(_R.organisation_id == organisation_id, _R.assignment_id == assignment_id)
        .order_by(_R.at, _R.id)
    )
    return list(rows)
