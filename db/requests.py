"""Requests: extension, transfer, withdrawal, carry-over. One open per kind and assignment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Row, Select, and_, bindparam, func, insert, or_, select, update

from db.once import once
from db.session import Connection, memory_of
from db.tables import DirectionRow as _D
from db.tables import PersonRow
from db.tables import RequestRow as _R


async def ask(
    connection: Connection,
    organisation_id: int,
    *,
    assignment_id: int,
    kind: str,
    passed: bool,
    at: datetime,
    reason: str | None = None,
    asked_due: date | None = None,
    asked_unit_id: int | None = None,
    asked_by_id: int | None = None,
    inbox_id: int | None,
) -> int:
    """Open a request; asking again replaces the open one of the same kind. `passed`: it needs no head to send it on."""
    await _end(connection, organisation_id, assignment_id, "cancelled", at, kind=kind)
    made = await connection.execute(
        insert(_R)
        .values(
            organisation_id=organisation_id,
            assignment_id=assignment_id,
            kind=kind,
            state="asked",
            reason=reason,
            asked_due=asked_due,
            asked_unit_id=asked_unit_id,
            asked_by_id=asked_by_id,
            asked_at=at,
            passed_at=at if passed else None,
            passed_by_id=asked_by_id if passed else None,
            inbox_id=inbox_id,
        )
        .returning(_R.id)
    )
    return made.scalar_one()


async def cancel_open(connection: Connection, organisation_id: int, assignment_id: int, at: datetime, *, kind: str | None = None) -> None:
    """Submission cancels what was asked; a "sai" only what it was said of."""
    await _end(connection, organisation_id, assignment_id, "cancelled", at, kind=kind)


async def _end(
    connection: Connection, organisation_id: int, assignment_id: int, state: str, at: datetime, *, kind: str | None = None
) -> None:
    ended = update(_R).where(_R.organisation_id == organisation_id, _R.assignment_id == assignment_id, _R.state == "asked")
    if kind is not None:
        ended = ended.where(_R.kind == kind)
    await connection.execute(ended.values(state=state, decided_at=at))


async def call_back(connection: Connection, organisation_id: int, request_id: int) -> None:
    """The head takes the sending on back: it waits for the head again."""
    await connection.execute(
        update(_R)
        .where(_R.organisation_id == organisation_id, _R.id == request_id, _R.state == "asked")
        .values(passed_at=None, passed_by_id=None)
    )


async def send_on(
    connection: Connection, organisation_id: int, request_id: int, *, by_person_id: int, asked_due: date | None, at: datetime
) -> bool:
    """The head sends it on (perhaps with another day); False when it was sent on, decided or cancelled already."""
    changed = await connection.execute(
        update(_R)
        .where(_R.organisation_id == organisation_id, _R.id == request_id, _R.state == "asked", _R.passed_at.is_(None))
        .values(passed_at=at, passed_by_id=by_person_id, asked_due=asked_due)
    )
    return changed.rowcount == 1


async def write_reason(connection: Connection, organisation_id: int, request_id: int, reason: str) -> None:
    await connection.execute(update(_R).where(_R.organisation_id == organisation_id, _R.id == request_id).values(reason=reason))


async def decide(
    connection: Connection, organisation_id: int, request_id: int, *, granted: bool, by_person_id: int, decision: str | None, at: datetime
) -> bool:
    """Write the decision; False when it was decided or cancelled already."""
    changed = await connection.execute(
        update(_R)
        .where(_R.organisation_id == organisation_id, _R.id == request_id, _R.state == "asked")
        .values(state="granted" if granted else "refused", decided_by_id=by_person_id, decided_at=at, decision=decision)
    )
    return changed.rowcount == 1


def _requests(organisation_id: int | BindParameter[int]) -> Select[Any]:
    before = _R.__table__.alias("before")
    granted = (
        select(func.count())
        .where(before.c.assignment_id == _R.assignment_id, before.c.kind == "extension", before.c.state == "granted")
        .scalar_subquery()
    )
    refused = _R.__table__.alias("refused")
    last_refused = (
        select(func.max(before.c.id))
        .where(before.c.assignment_id == _R.assignment_id, before.c.kind == _R.kind, before.c.state == "refused", before.c.id < _R.id)
        .scalar_subquery()
    )
    answered = (
        refused.c.asked_due.label("refused_due"),
        refused.c.decided_at.label("refused_at"),
        refused.c.decided_by_id.label("refused_by_id"),
    )
    agreed = _R.__table__.alias("agreed")
    last_agreed = (
        select(func.max(before.c.id))
        .where(before.c.assignment_id == _R.assignment_id, before.c.kind.in_(("extension", "carry_over")), before.c.state == "granted")
        .where(before.c.asked_due.is_not(None), before.c.id != _R.id)
        .scalar_subquery()
    )
    agreed_to = (
        agreed.c.kind.label("agreed_kind"),
        agreed.c.asked_due.label("agreed_due"),
        agreed.c.decided_at.label("agreed_at"),
        agreed.c.decided_by_id.label("agreed_by_id"),
    )
    last_word = select(func.max(_D.id)).where(_D.assignment_id == _R.assignment_id).scalar_subquery()
    word = _D.__table__.alias("word")
    said = (word.c.at.label("directed_at"), word.c.by.label("directed_by"), word.c.answer_by.label("directed_until"))
    return (
        select(*_R.__table__.c, PersonRow.name.label("person"), granted.label("earlier"), *answered, *agreed_to, *said)
        .outerjoin(PersonRow, PersonRow.id == _R.asked_by_id)
        .outerjoin(word, word.c.id == last_word)
        .outerjoin(refused, refused.c.id == last_refused)
        .outerjoin(agreed, agreed.c.id == last_agreed)
        .where(_R.organisation_id == organisation_id)
        .order_by(_R.asked_at, _R.id)
    )


async def open_ones(
    connection: Connection, organisation_id: int, assignments: Sequence[int] | None = None, *, request_id: int | None = None
) -> list[Row[Any]]:
    """Open requests, oldest first, with `person` the asker's name, `earlier` how many extensions were granted before, what was
    refused last about the same thing: `refused_due`, `refused_at`, `refused_by_id`, what other later day was agreed to last:
    `agreed_kind`, `agreed_due`, `agreed_at`, `agreed_by_id`, and what a leader said last about the task:
    `directed_at`, `directed_by`, `directed_until`."""
    given: dict[str, Any] = {}
    if assignments is not None:
        given["assignments"] = list(assignments)
    if request_id is not None:
        given["request"] = request_id
    return list(await connection.execute(_open_ones(*given), {"organisation": organisation_id, **given}))


@cache
def _open_ones(*given: str) -> Select[Any]:
    """Put together once for each choice of what is given: "assignments", "request"."""
    statement = _requests(bindparam("organisation")).where(_R.state == "asked")
    if "assignments" in given:
        statement = statement.where(_R.assignment_id.in_(bindparam("assignments", expanding=True)))
    if "request" in given:
        statement = statement.where(_R.id == bindparam("request"))
    return statement


async def decided_ones(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """What was granted or refused about an assignment, oldest first, as `open_ones` gives them."""
    decided = (_R.state.in_(("granted", "refused")), _R.assignment_id == assignment_id)
    return list(await connection.execute(_requests(organisation_id).where(*decided)))


async def last_refused_by(connection: Connection, organisation_id: int, person_id: int, since: datetime) -> Row[Any] | None:
    """What the person refused last, if that was since an instant."""
    mine = (_R.organisation_id == organisation_id, _R.decided_by_id == person_id, _R.state == "refused", _R.decided_at >= since)
    return (await connection.execute(select(_R.__table__).where(*mine).order_by(_R.decided_at.desc(), _R.id.desc()).limit(1))).first()


async def agreed_transfers(connection: Connection, organisation_id: int) -> list[int]:
    """The assignments of which it was ever agreed that they go to another unit."""
    return list((await connection.execute(_agreed_transfers(), {"organisation": organisation_id})).scalars())


@cache
def _agreed_transfers() -> Select[Any]:
    agreed = (_R.organisation_id == bindparam("organisation"), _R.kind == "transfer", _R.state == "granted")
    return select(_R.assignment_id).where(*agreed).distinct()


async def to_tell(connection: Connection, organisation_id: int, since: datetime, *, of: Sequence[int] | None = None) -> list[Row[Any]]:
    """Open requests, and those decided since an instant, oldest first, as `open_ones` gives them. `of`: of these few assignments alone,
    for whoever asks in a chat: a city has thousands."""
    memory = memory_of(connection)
    if memory is not None:
        return [row for row in await _ever(connection, organisation_id, memory) if row.state == "asked" or row.decided_at >= since]
    given = {"organisation": organisation_id, "since": since}
    if of is not None:
        return list(await connection.execute(_to_tell().where(_R.assignment_id.in_(of)), given))

    async def ask() -> list[Row[Any]]:
        return list(await connection.execute(_to_tell(), given))

    return await once(connection, ("requests", organisation_id, since), ask)


@cache
def _to_tell() -> Select[Any]:
    # Asked for with every digest: put together once.
    decided = and_(_R.state.in_(("granted", "refused")), _R.decided_at >= bindparam("since"))
    return _requests(bindparam("organisation")).where(or_(_R.state == "asked", decided))


async def _ever(connection: Connection, organisation_id: int, memory: dict[Any, Any]) -> list[Row[Any]]:
    """All requests asked, granted or refused, read once: nobody asks anything of a copy that is played through."""
    key = ("requests", organisation_id)
    if key not in memory:
        statement = _requests(organisation_id).where(_R.state.in_(("asked", "granted", "refused")))
        memory[key] = list(await connection.execute(statement))
    kept: list[Row[Any]] = memory[key]
    return kept


async def open_at(connection: Connection, organisation_id: int, known: datetime) -> dict[int, tuple[str, date | None]]:
    """What was asked and not decided at an instant, by assignment: its kind, and the date asked for."""
    rows = await connection.execute(
        select(_R.assignment_id, _R.kind, _R.asked_due)
        .where(_R.organisation_id == organisation_id, _R.asked_at <= known, or_(_R.decided_at.is_(None), _R.decided_at > known))
        .order_by(_R.id)
    )
    return {row.assignment_id: (row.kind, row.asked_due) for row in rows}


async def agreed_at(connection: Connection, organisation_id: int, known: datetime) -> dict[int, tuple[str, date]]:
    """The later days a leader had agreed to at an instant, each with the kind of its request, by assignment: the last of each."""
    rows = await connection.execute(
        select(_R.assignment_id, _R.kind, _R.asked_due)
        .where(_R.organisation_id == organisation_id, _R.kind.in_(("extension", "carry_over")), _R.state == "granted")
        .where(_R.decided_at <= known, _R.asked_due.is_not(None))
        .order_by(_R.decided_at, _R.id)
    )
    return {row.assignment_id: (row.kind, row.asked_due) for row in rows}


async def count_open(connection: Connection, organisation_id: int) -> int:
    return (await connection.execute(_count_open(), {"organisation": organisation_id})).scalar_one()  # type: ignore[no-any-return]


@cache
def _count_open() -> Select[Any]:
    return select(func.count()).select_from(_R).where(_R.organisation_id == bindparam("organisation"), _R.state == "asked")


async def of_assignment(connection: Connection, organisation_id: int, assignment_id: int) -> list[Row[Any]]:
    """Every request about an assignment, oldest first, with `person` the asker's name."""
    rows = await connection.execute(
        select(*_R.__table__.c, PersonRow.name.label("person"))
        .outerjoin(PersonRow, PersonRow.id == _R.asked_by_id)
        .where(_R.organisation_id == organisation_id, _R.assignment_id == assignment_id)
        .order_by(_R.asked_at, _R.id)
    )
    return list(rows)
