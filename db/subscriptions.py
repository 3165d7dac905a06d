"""Who wants the summary sent, on which days of the week and at which hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, insert, select

from db.session import Connection, forget, remembered
from db.tables import SubscriptionRow as _S


@dataclass(frozen=True, slots=True)
class Subscription:
    """`weekdays`: 1 Monday ... 7 Sunday."""

    person_id: int
    weekdays: tuple[int, ...]
    clock: time
    at: datetime
    """When it was wished: an hour that had passed by then is not made up for."""


async def all_of(connection: Connection, organisation_id: int) -> list[Subscription]:
    async def ask() -> list[Subscription]:
        rows = await connection.execute(_all_of(), {"organisation": organisation_id})
        return [Subscription(row.person_id, tuple(row.weekdays), row.clock, row.at) for row in rows]

    return await remembered(connection, _WISHES, organisation_id, ask)


_WISHES = "wishes"


@cache
def _all_of() -> Select[Any]:
    """Asked for at every tick: put together once."""
    mine = _S.organisation_id == bindparam("organisation")
    return select(_S.person_id, _S.weekdays, _S.clock, _S.at).where(mine).order_by(_S.id)


async def put(connection: Connection, organisation_id: int, person_id: int, weekdays: Sequence[int], clock: time, at: datetime) -> None:
    """The wish of a person; it takes the place of an earlier one."""
    await remove(connection, organisation_id, person_id)
    values = {"organisation_id": organisation_id, "person_id": person_id, "weekdays": list(weekdays), "clock": clock, "at": at}
    forget(connection, _WISHES)
    await connection.execute(insert(_S).values(**values))


async def remove(connection: Connection, organisation_id: int, person_id: int) -> None:
    forget(connection, _WISHES)
    await connection.execute(delete(_S).where(_S.organisation_id == organisation_id, _S.person_id == person_id))
