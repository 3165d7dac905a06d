"""aiosqlite with one trip to its thread for what may take long, and none for what surely does not.

An SQLite statement takes some 20 µs; a trip to the thread it runs in, and back, takes several times that, and more while
the loop has other work. As it comes, aiosqlite makes four of them for a query (cursor, execute, fetch, close), and a
transaction two more for BEGIN and for the rollback that ends it. Here

* what may wait goes to the thread in one trip: the first statement of a writer, which takes the lock, and every commit;
* a question is answered where it is asked. One that turns out to be long is broken off and asked anew in the thread;
* a write that names one row (or the questions of one chat) is done where it is asked; a write of many goes to the thread, for
  it cannot be broken off;
* BEGIN travels with the first statement, what was never begun is not rolled back, and what only read ends at once.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, cast

import aiosqlite

_BREATH_SECONDS = 0.01
TAKE_LOCK = "BEGIN IMMEDIATE"
BEGIN = "BEGIN"

_SHORT = 20_000
"""Steps of SQLite's machine, about a millisecond; a question that needs more is asked in the thread."""
_FEW = 20
"""So many rows are written at once where they are asked to be."""
_LONGEST = 200
"""Parameters of one statement that is run where it is asked."""
_ONE_ROW = re.compile(
    r"INSERT INTO \w+ \([^()]*\) VALUES \("
    r"|UPDATE \w+ SET .* WHERE (?:\w+\.organisation_id = \? AND )?\w+\.(?:assignment_)?id = \?(?! OR )"
    r"|UPDATE sender SET .* WHERE sender\.channel = \?(?! OR )"
    r"|UPDATE question SET .* WHERE question\.channel = \? AND question\.chat = \?(?! OR )",
    re.DOTALL,
)


@lru_cache(maxsize=2_000)
def _is_question(statement: str) -> bool:
    return statement.startswith("SELECT")


@lru_cache(maxsize=2_000)
def _writes_one_row(statement: str) -> bool:
    return _ONE_ROW.match(statement) is not None and "SELECT" not in statement


class OneTripCursor:
    """What SQLAlchemy asks of a cursor; the rows are here as soon as the statement has run."""

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self.description: Any = None
        self.lastrowid: int | None = None
        self.rowcount = -1
        self._rows: list[Any] = []

    async def execute(self, statement: str, parameters: Any = ()) -> None:
        def work(raw: sqlite3.Connection) -> None:
            self._keep(raw.execute(statement, parameters))

        await self._connection.breathe()
        if len(parameters) > _LONGEST:
            done = False
        elif _is_question(statement):
            done = self._connection.ask_here(work)
        else:
            done = _writes_one_row(statement) and self._connection.write_here(work)
        if not done:
            await self._connection.run(work)

    async def executemany(self, statement: str, parameters: Sequence[Any]) -> None:
        def work(raw: sqlite3.Connection) -> None:
            self._keep(raw.executemany(statement, parameters))

        if not (len(parameters) <= _FEW and _writes_one_row(statement) and self._connection.write_here(work)):
            await self._connection.run(work)

    def _keep(self, cursor: sqlite3.Cursor) -> None:
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
    _has_lock = False
    _breathed = 0.0
    _sent = 0
    _returned = 0
    """Trips to the thread that have ended, those nobody waits for any more included; written there alone."""

    async def breathe(self) -> None:
        """Let the loop see to others where much has been done without a trip."""
        if time.monotonic() - self._breathed > _BREATH_SECONDS:
            await asyncio.sleep(0)
            self._breathed = time.monotonic()

    def begin_with_next(self, statement: str) -> None:
        """Begin a transaction with this statement, together with the next one that is run."""
        self._begin = statement

    def ask_here(self, work: Callable[[sqlite3.Connection], None]) -> bool:
        """Run a question at once; False when it was not, or was broken off, and has to be asked in the thread."""
        if self._sent != self._returned or self._begin == TAKE_LOCK:
            return False
        begin, self._begin = self._begin, None
        if begin is not None:
            self._begun, self._has_lock = True, False
            self._conn.execute(begin)
        self._conn.set_progress_handler(_break_off, _SHORT)
        try:
            work(self._conn)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            return False
        finally:
            self._conn.set_progress_handler(None, 0)
        return True

    def write_here(self, work: Callable[[sqlite3.Connection], None]) -> bool:
        """Run a short write at once, within a transaction that has its lock; False when it was not run."""
        if self._sent != self._returned or not (self._begun and self._has_lock):
            return False
        work(self._conn)
        return True

    async def run(self, work: Callable[[sqlite3.Connection], None]) -> None:
        begin, self._begin = self._begin, None
        if begin is None:
            await self._in_thread(lambda: work(self._conn))
            return
        # Known here, not asked of the connection: whoever is cancelled while the thread works must still be rolled back.
        self._begun, self._has_lock = True, begin == TAKE_LOCK

        def begun() -> None:
            self._conn.execute(begin)
            work(self._conn)

        await self._in_thread(begun)

    async def _in_thread(self, work: Callable[[], None]) -> None:
        def trip() -> None:
            try:
                work()
            finally:
                self._returned += 1

        self._sent += 1
        await cast(Any, self)._execute(trip)
        self._breathed = time.monotonic()

    async def cursor(self) -> OneTripCursor:  # type: ignore[override]
        return OneTripCursor(self)

    async def commit(self) -> None:
        self._begin = None
        if self._begun:
            await self._in_thread(self._conn.commit)
            self._begun = False

    async def rollback(self) -> None:
        self._begin = None
        if self._begun and not self._has_lock and self._sent == self._returned:
            # The end of what only read.
            self._conn.rollback()
        elif self._begun:
            await self._in_thread(self._conn.rollback)
        self._begun = False


class NoTripConnection(OneTripConnection):
    """Runs statements where they are asked: for a store that has the loop to itself, and is several times as fast so."""

    async def breathe(self) -> None:
        return

    def ask_here(self, work: Callable[[sqlite3.Connection], None]) -> bool:
        return False

    async def _in_thread(self, work: Callable[[], None]) -> None:
        work()


def _break_off() -> bool:
    return True


def connect(path: str, *, in_thread: bool = True) -> OneTripConnection:
    """A connection to be awaited, as `aiosqlite.connect` gives one; without `in_thread` it holds up the loop."""
    kind = OneTripConnection if in_thread else NoTripConnection
    made = kind(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64)
    made._thread.daemon = True
    return made
