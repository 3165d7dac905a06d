"""Organisations, and the counter from which their task numbers are taken."""

from __future__ import annotations

import secrets
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, Update, bindparam, insert, select, update

from bot.core.organisation import Organisation
from db.session import Connection, forget, remembered
from db.tables import OrganisationRow

_O = OrganisationRow
_STAMPS = "stamps"

_COLUMNS: tuple[Any, ...] = (
    _O.id,
    _O.code,
    _O.name,
    _O.short_name,
    _O.parent_id,
    _O.office_unit_id,
    _O.live_from,
    _O.acceptance,
    _O.paused,
)


def _statement() -> Select[Any]:
    return select(*_COLUMNS)


@cache
def _get() -> Select[Any]:
    return _statement().where(_O.id == bindparam("organisation"))


def _to_organisation(row: Row[Any]) -> Organisation:
    return Organisation(*row)


async def get(connection: Connection, organisation_id: int) -> Organisation:
    """One organisation by its id; an unknown id is a fault of the caller (LookupError)."""
    row = (await connection.execute(_get(), {"organisation": organisation_id})).one_or_none()
    if row is None:
        raise LookupError(f"no organisation {organisation_id}")
    return _to_organisation(row)


async def by_code(connection: Connection, code: str) -> Organisation | None:
    row = (await connection.execute(_statement().where(_O.code == code))).one_or_none()
    return None if row is None else _to_organisation(row)


async def all_of(connection: Connection) -> list[Organisation]:
    """Every organisation of the deployment, oldest first."""
    return [_to_organisation(row) for row in await connection.execute(_all())]


@cache
def _all() -> Select[Any]:
    """Asked for at every tick: put together once."""
    return _statement().order_by(_O.id)


async def under(connection: Connection, organisation_id: int) -> list[Organisation]:
    """Those that stand directly under one, oldest first."""
    return [_to_organisation(row) for row in await connection.execute(_statement().where(_O.parent_id == organisation_id).order_by(_O.id))]


async def add(
    connection: Connection,
    *,
    code: str,
    name: str,
    short_name: str,
    parent_id: int | None = None,
    live_from: date | None = None,
    acceptance: bool = True,
) -> Organisation:
    """Store a new organisation; its code must be free."""
    made = await connection.execute(
        insert(_O)
        .values(code=code, name=name, short_name=short_name, parent_id=parent_id, live_from=live_from, acceptance=acceptance)
        .returning(_O.id)
    )
    return await get(connection, made.scalar_one())


async def change(connection: Connection, organisation_id: int, **values: Any) -> None:
    """Set columns of one organisation: `office_unit_id`, `parent_id`, `live_from`, `acceptance`, `paused`, names."""
    forget(connection, _STAMPS)
    await connection.execute(update(_O).where(_O.id == organisation_id).values(**values, stamp=_new_stamp()))


def _new_stamp() -> int:
    # Random, not counted: a number that was rolled back never comes again with another meaning.
    return secrets.randbits(62)


async def touch(connection: Connection, organisation_id: int) -> None:
    """The chart, the calendar or the settings changed in this transaction."""
    forget(connection, _STAMPS)
    await connection.execute(_touch(), {"organisation": organisation_id, "new_stamp": _new_stamp()})


@cache
def _touch() -> Update:
    return update(_O).where(_O.id == bindparam("organisation")).values(stamp=bindparam("new_stamp"))


async def stamp(connection: Connection, organisation_id: int) -> int:
    return await remembered(connection, _STAMPS, organisation_id, lambda: _read_stamp(connection, organisation_id))


async def _read_stamp(connection: Connection, organisation_id: int) -> int:
    return (await connection.execute(_stamp(), {"organisation": organisation_id})).scalar_one()  # type: ignore[no-any-return]


@cache
def _stamp() -> Select[Any]:
    return select(_O.stamp).where(_O.id == bindparam("organisation"))


async def lock(connection: Connection, organisation_id: int) -> Organisation:
    """The organisation, with everybody else who locks it waiting until this transaction ends; SQLite has one writer anyway."""
    return _to_organisation((await connection.execute(_lock(), {"organisation": organisation_id})).one())


@cache
def _lock() -> Select[Any]:
    return _get().with_for_update()


async def take_numbers(connection: Connection, organisation_id: int, count: int) -> range:
    """The next `count` task numbers (the first ever is 101); the row's lock makes each taken once."""
    taken = await connection.execute(
        update(_O).where(_O.id == organisation_id).values(next_number=_O.next_number + count).returning(_O.next_number)
    )
    end: int = taken.scalar_one()
    return range(end - count, end)
