"""Requests: extension, transfer, withdrawal, carry-over. One open per kind and assignment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from db.session import Connection
from db.tables import PersonRow
from db.tables import RequestRow as _R


async def ask(
    connection: Connection,
    organisation_id: int,
    *,
    assignment_id: int,
    kind: str,
    reason: str | None,
    asked_due: date | None,
    asked_by_id: int,
    at: datetime,
    inbox_id: int | None,
) -> int:
    """Open a request; asking again replaces the open one of the same kind."""
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
            asked_by_id=asked_by_id,
            asked_at=at,
            inbox_id=inbox_id,
        )
        .returning(_R.id)
    )
    return made.scalar_one()


async def cancel_open(connection: Connection, organisation_id: int, assignment_id: int, at: datetime) -> None:
    """Submission cancels what was asked."""
    await _end(connection, organisation_id, assignment_id, "cancelled", at)


async def _end(
    connection: Connection, organisation_id: int, assignment_id: int, state: str, at: datetime, *, kind: str | None = None
) -> None:
    ended = update(_R).where(_R.organisation_id == organisation_id, _R.assignment_id == assignment_id, _R.state == "asked")
    if kind is not None:
        ended = ended.where(_R.kind == kind)
    await connection.execute(ended.values(state=state, decided_at=at))


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


async def open_ones(connection: Connection, organisation_id: int, assignments: Sequence[int] | None = None) -> list[Row[Any]]:
    """Open requests, oldest first, with `person` the asker's name."""
    statement = (
        select(*_R.__table__.c, PersonRow.name.label("person"))
        .outerjoin(PersonRow, PersonRow.id == _R.asked_by_id)
        .where(_R.organisation_id == organisation_id, _R.state == "asked")
        .order_by(_R.asked_at, _R.id)
    )
    if assignments is not None:
        statement = statement.where(_R.assignment_id.in_(assignments))
    return list(await connection.execute(statement))


async def count_open(connection: Connection, organisation_id: int) -> int:
    return (
        await connection.execute(select(func.count()).select_from(_R).where(_R.organisation_id == organisation_id, _R.state == "asked"))
    ).scalar_one()
