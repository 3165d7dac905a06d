"""aiosqlite with one trip to its thread per statement.

An SQLite statement takes some 20 µs; a trip to the thread it runs in, and back, takes several times that. As it comes,
aiosqlite makes four of them for a query (cursor, execute, fetch, close), and a transaction two more for BEGIN and for
the rollback with which a pool makes sure of an idle connection. Here a statement is one trip, BEGIN travels with the
first statement, and what was never begun is not rolled back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, cast

import aiosqlite


class OneTripCursor:
    """What SQLAlchemy asks of a cursor; the rows are here as soon as the statement has run."""

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self.description: Any = None
        self.lastrowid: int | None = None
        self.rowcount = -1
        self._rows: list[Any] = []

    async def execute(self, statement: str, parameters: Any = ()) -> None:
        await self._connection.run(lambda raw: self._keep(raw.execute(statement, parameters)))

    async def executemany(self, statement: str, parameters: Sequence[Any]) -> None:
        await self._connection.run(lambda raw: self._keep(raw.executemany(statement, parameters)))

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        """In the thread."""
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else []
        self.lastrowid, self.rowcount = cursor.lastrowid, cursor.rowcount
        cursor.close()

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        return


class OneTripConnection(aiosqlite.Connection):
    """Raises what sqlite3 raises."""

    _begin: str | None = None
    _begun = False

    def begin_with_next(self, statement: str) -> None:
        """Begin a transaction with this statement, together with the next one that is run."""
        self._begin = statement

    async def run(self, work: Callable[[sqlite3.Connection], None]) -> None:
        begin, self._begin = self._begin, None
        if begin is None:
            await self._in_thread(lambda: work(self._conn))
            return
        # Known here, not asked of the connection: whoever is cancelled while the thread works must still be rolled back.
        self._begun = True

        def begun() -> None:
            self._conn.execute(begin)
            work(self._conn)

        await self._in_thread(begun)

    async def _in_thread(self, work: Callable[[], None]) -> None:
        await cast(Any, self)._execute(work)

    async def cursor(self) -> OneTripCursor:  # type: ignore[override]
        return OneTripCursor(self)

    async def commit(self) -> None:
        self._begin = None
        if self._begun:
            await super().commit()
            self._begun = False

    async def rollback(self) -> None:
        self._begin = None
        if self._begun:
            await super().rollback()
            self._begun = False


class NoTripConnection(OneTripConnection):
    """Runs statements where they are asked: for a store that has the loop to itself, and is several times as fast so."""

    async def _in_thread(self, work: Callable[[], None]) -> None:
        work()

    async def commit(self) -> None:
        self._begin = None
        if self._begun:
            self._conn.commit()
            self._begun = False

    async def rollback(self) -> None:
        self._begin = None
        if self._begun:
            self._conn.rollback()
            self._begun = False


def connect(path: str, *, in_thread: bool = True) -> OneTripConnection:
    """A connection to be awaited, as `aiosqlite.connect` gives one; without `in_thread` it holds up the loop."""
    kind = OneTripConnection if in_thread else NoTripConnection
    made = kind(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64)
    made._thread.daemon = True
    return made
