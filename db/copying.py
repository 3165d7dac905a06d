"""A copy of the register in an SQLite file of its own, to be played with: the original is only read."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, select

from db.session import Database
from db.tables import Base, InboxRow, SenderRow

_LEFT_OUT = frozenset((InboxRow.__tablename__, SenderRow.__tablename__))
"""What people wrote and who holds the token: nothing that is owed follows from them."""
_ROWS_AT_ONCE = 2_000


async def copy_of(source: Database, file: Path) -> Database:
    """Copy everything as it stands at this instant into `file`, which must not exist; the caller closes what is returned.

    SQLite is copied by its own backup, page by page, while others go on writing; PostgreSQL row by row in one snapshot.
    """
    url = f"sqlite:///{file}"
    if source.is_sqlite:
        await asyncio.to_thread(_backup, source.url.partition(":///")[2], file)
    else:
        await _rows(source, url)
    return Database(url, careless=True)


def _backup(original: str, file: Path) -> None:
    from_, to = sqlite3.connect(f"file:{Path(original).resolve()}?mode=ro", uri=True), sqlite3.connect(file)
    try:
        from_.backup(to)
    finally:
        to.close()
        from_.close()


async def _rows(source: Database, url: str) -> None:
    engine = create_engine(url)
    try:
        with engine.begin() as to:
            Base.metadata.create_all(to)
        async with source.read() as connection:
            await connection.execution_options(isolation_level="REPEATABLE READ")
            for table in Base.metadata.sorted_tables:
                if table.name in _LEFT_OUT:
                    continue
                found = await connection.stream(select(table))
                async for some in found.mappings().partitions(_ROWS_AT_ONCE):
                    await asyncio.to_thread(_insert, engine, table, [dict(row) for row in some])
    finally:
        engine.dispose()


def _insert(engine: Any, table: Any, rows: list[dict[str, Any]]) -> None:
    with engine.begin() as to:
        to.execute(table.insert(), rows)
