"""A whole register from one store into another, with proof that both hold the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update

from db.migrate import sync_engine
from db.tables import Base

_BATCH = 1000


class CannotCopy(Exception):
    """The target is not empty, or does not hold the same afterwards; nothing was left in it."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Rows of one table on either side."""

    table: str
    source: int
    target: int


def copy(source_url: str, target_url: str) -> list[Copied]:
    """Copy every table into an empty, migrated store, in one transaction there. Raises CannotCopy.

    1. The target must be empty.
    2. Every table in the order of its references; a row that points to its own table gets that pointer afterwards.
    3. The counters of ids go on after the highest.
    4. Both sides are read again: counts and contents must be the same, or everything is taken back.
    """
    source, target = sync_engine(source_url), sync_engine(target_url)
    tables = Base.metadata.sorted_tables
    try:
        with source.connect() as reading, target.begin() as writing:
            held = [table.name for table in tables if _count(writing, table)]
            if held:
                raise CannotCopy(f"the target is not empty: {', '.join(held)}")
            for table in tables:
                _copy_table(reading, writing, table)
            if writing.dialect.name == "postgresql":
                _go_on_counting(writing, tables)
            copied = [Copied(table.name, _count(reading, table), _count(writing, table)) for table in tables]
            for table, counts in zip(tables, copied, strict=True):
                if counts.source != counts.target or _digest(reading, table) != _digest(writing, table):
                    raise CannotCopy(f"{table.name} is not the same on both sides ({counts.source} and {counts.target} rows)")
            return copied
    finally:
        source.dispose()
        target.dispose()


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _copy_table(reading: Connection, writing: Connection, table: Table) -> None:
    own = [column.name for column in table.columns if any(key.column.table is table for key in column.foreign_keys)]
    pointers: list[dict[str, Any]] = []
    for rows in _rows(reading, table):
        pointers += [{"row": row["id"], **{f"to_{name}": row[name] for name in own}} for row in rows if any(row[name] for name in own)]
        writing.execute(insert(table), [{**row, **dict.fromkeys(own)} for row in rows])
    for pointer in pointers:
        values = {name: pointer[f"to_{name}"] for name in own}
        writing.execute(update(table).where(table.c.id == pointer["row"]).values(**values))


def _rows(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    """In order of id, some at a time."""
    last = 0
    while True:
        rows = [dict(row._mapping) for row in connection.execute(select(table).where(table.c.id > last).order_by(table.c.id).limit(_BATCH))]
        if not rows:
            return
        yield rows
        last = rows[-1]["id"]


def _go_on_counting(writing: Connection, tables: list[Table]) -> None:
    for table in tables:
        highest = writing.execute(select(func.max(table.c.id))).scalar_one()
        if highest is not None:
            writing.execute(
                text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :highest)"), {"table": table.name, "highest": highest}
            )


def _digest(connection: Connection, table: Table) -> bytes:
    made = hashlib.sha256()
    for rows in _rows(connection, table):
        for row in rows:
            made.update(repr(sorted(row.items())).encode())
    return made.digest()
