"""What people chose about their own reminders."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, insert, select, update

from bot.core.preferences import Chosen
from db import organisations
from db.session import Connection
from db.tables import PreferenceRow as _P

HOUR, WEEKLY, MUTE = "hour", "weekly", "mute"


async def all_of(connection: Connection, organisation_id: int) -> dict[int, Chosen]:
    """By person, what holds now. A mute that has ended is kept as a row and holds nothing back."""
    rows = await connection.execute(_all_of(), {"organisation": organisation_id})
    hours: dict[int, time] = {}
    weekly: set[int] = set()
    muted: dict[int, dict[int, date]] = {}
    people: dict[int, None] = {}
    for row in rows:
        people[row.person_id] = None
        if row.kind == HOUR:
            hours[row.person_id] = time.fromisoformat(row.value)
        elif row.kind == WEEKLY:
            weekly.add(row.person_id)
        elif row.task_id is not None:
            muted.setdefault(row.person_id, {})[row.task_id] = date.fromisoformat(row.value)
    return {person: Chosen(hours.get(person), person in weekly, muted.get(person, {})) for person in people}


@cache
def _all_of() -> Select[Any]:
    mine = (_P.organisation_id == bindparam("organisation"), _P.until.is_(None))
    return select(_P.person_id, _P.kind, _P.task_id, _P.value).where(*mine).order_by(_P.id)


async def put(
    connection: Connection, organisation_id: int, person_id: int, kind: str, value: str, at: datetime, *, task_id: int | None = None
) -> None:
    """The choice holds from now on, in place of the earlier one of its kind (and task)."""
    await clear(connection, organisation_id, person_id, kind, at, task_id=task_id)
    await connection.execute(
        insert(_P).values(organisation_id=organisation_id, person_id=person_id, kind=kind, value=value, task_id=task_id, at=at)
    )


async def clear(
    connection: Connection, organisation_id: int, person_id: int, kind: str, at: datetime, *, task_id: int | None = None
) -> None:
    """The choice ends; as for everybody from now on."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_P)
        .where(
            _P.organisation_id == organisation_id,
            _P.person_id == person_id,
            _P.kind == kind,
            _P.task_id.is_(None) if task_id is None else _P.task_id == task_id,
            _P.until.is_(None),
        )
        .values(until=at)
    )
