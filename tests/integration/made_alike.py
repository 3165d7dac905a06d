"""What many tests begin with is written by the services once in each process; every later store is given the same rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import Table, func, insert, select

from db import organisations
from db.session import Database
from db.tables import Base

T = TypeVar("T")

_kept: dict[Hashable, tuple[Any, dict[Table, list[dict[str, Any]]]]] = {}


async def made_alike(database: Database, what: Hashable, make: Callable[[], Awaitable[T]]) -> T:
    """What `make` gives, which must not be changed by whoever gets it, with all that it writes into an empty store. `what` tells
    apart what differs. Beside an organisation that is there already, it is made anew."""
    async with database.read() as connection:
        if await organisations.all_of(connection):
            return await make()
    key = database.is_sqlite, what
    if key in _kept:
        given, rows = _kept[key]
        await _put(database, rows)
    else:
        was_empty = not any((await _rows(database)).values())
        given = await make()
        if was_empty:
            _kept[key] = given, await _rows(database)
    return given  # type: ignore[no-any-return]


async def _rows(database: Database) -> dict[Table, list[dict[str, Any]]]:
    async with database.read() as connection:
        every = {table: (await connection.execute(select(table))).mappings() for table in Base.metadata.sorted_tables}
        return {table: [dict(row) for row in rows] for table, rows in every.items()}


async def _put(database: Database, rows: dict[Table, list[dict[str, Any]]]) -> None:
    filled = {table: given for table, given in rows.items() if given}
    async with database.write() as connection:
        for table, given in filled.items():
            await connection.execute(insert(table), given)
        if not database.is_sqlite:
            # PostgreSQL does not see which numbers it was given.
            last = [
                func.setval(func.pg_get_serial_sequence(table.name, "id"), max(row["id"] for row in given))
                for table, given in filled.items()
                if "id" in table.c
            ]
            await connection.execute(select(*last))
