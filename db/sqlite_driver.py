"""aiosqlite with one trip to its thread for what may take long, and none for what surely does not.

An SQLite statement takes some 20 µs; a trip to the thread it runs in, and back, takes several times that, and more while
the loop has other work. As it comes, aiosqlite makes four of them for a query (cursor, execute, fetch, close), and a
transaction two more for BEGIN and for the rollback that ends it. Here

* what may wait goes to the thread in one trip: a lock that somebody else has, and every commit;
* a lock nobody has is taken where it is asked for;
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
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from functools import lru_cache
from typing import Any, cast

import aiosqlite
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection, AsyncAdapt_aiosqlite_cursor, AsyncAdapt_aiosqlite_dbapi
from sqlalchemy.exc import MissingGreenlet
from sqlalchemy.pool import PoolProxiedConnection
from sqlalchemy.util import await_only
from sqlalchemy.util.concurrency import in_greenlet

_BREATH_SECONDS = 0.01
BUSY_TIMEOUT_MS = 10_000
"""So long is a lock waited for, in the thread."""
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


class _Kind(Enum):
    QUESTION = auto()
    ONE_ROW = auto()
    OTHER = auto()
    """What may last."""


def _kind(statement: str, parameters: int) -> _Kind:
    if parameters > _LONGEST:
        return _Kind.OTHER
    if _is_question(statement):
        return _Kind.QUESTION
    return _Kind.ONE_ROW if _writes_one_row(statement) else _Kind.OTHER


class TripNeeded(Exception):
    """A statement that was tried without SQLAlchemy's greenlet has to go to the thread after all; nothing of it was done."""


class OneTripCursor(AsyncAdapt_aiosqlite_cursor):
    """What SQLAlchemy asks of a cursor; the rows are here as soon as the statement has run. Where the connection is asked
    directly (see Straight), a statement is run here and now, or TripNeeded is raised."""

    __slots__ = ()

    def execute(self, operation: Any, parameters: Any = None) -> None:
        given = () if parameters is None else parameters
        self._do(lambda raw: self._keep(raw.execute(operation, given)), _kind(operation, len(given)))

    def executemany(self, operation: Any, seq_of_parameters: Any) -> None:
        few = len(seq_of_parameters) <= _FEW and _writes_one_row(operation)
        self._do(lambda raw: self._keep(raw.executemany(operation, seq_of_parameters)), _Kind.ONE_ROW if few else _Kind.OTHER)

    def _do(self, work: Callable[[sqlite3.Connection], None], kind: _Kind) -> None:
        connection = cast(OneTripConnection, self._connection)
        if not connection.straight:
            self.await_(connection.do(work, kind))
        elif not connection.at_once(work, kind):
            raise TripNeeded

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self._rows = deque(cursor.fetchall() if cursor.description else ())
        self.lastrowid = cast(int, cursor.lastrowid)
        self.rowcount = -1 if cursor.description else cursor.rowcount
        cursor.close()


class OneTripAdapter(AsyncAdapt_aiosqlite_connection):
    """What SQLAlchemy takes for the connection."""

    __slots__ = ()

    def cursor(self, server_side: bool = False) -> OneTripCursor:
        return OneTripCursor(self)

    def commit(self) -> None:
        # Asked straight, the trip was made before SQLAlchemy heard of it.
        if not self._one_trip.straight:
            super().commit()

    def rollback(self) -> None:
        if self._one_trip.straight:
            self._one_trip.end_here()
        else:
            super().rollback()

    @property
    def _one_trip(self) -> OneTripConnection:
        return cast(OneTripConnection, self._connection)


class Dialect(AsyncAdapt_aiosqlite_dbapi):
    """The driver as SQLAlchemy's `module`: aiosqlite with our connections."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *_given: Any, async_creator_fn: Callable[[], Any], **_more: Any) -> OneTripAdapter:
        if not in_greenlet():
            raise MissingGreenlet("a connection has to be made, which takes trips")
        return OneTripAdapter(self, await_only(async_creator_fn()))


class OneTripConnection(aiosqlite.Connection):
    """Raises what sqlite3 raises."""

    begins = BEGIN
    """How its transactions begin."""
    _begin: str | None = None
    _begun = False
    _has_lock = False
    _breathed = 0.0
    _sent = 0
    _returned = 0
    """Trips to the thread that have ended, those nobody waits for any more included; written there alone."""
    straight = False
    """Asked by `Straight`, outside any greenlet."""
    send_next = False
    """The next statement was tried here and has to go to the thread."""
    _refused: Exception | None = None
    """Why a commit failed that SQLAlchemy has not heard of yet."""

    def may_be_asked(self) -> bool:
        """Whether a short statement could be run here and now."""
        return self._sent == self._returned

    def at_once(self, work: Callable[[sqlite3.Connection], None], kind: _Kind) -> bool:
        """Run a statement where it is asked, if it is short; whether that was done."""
        if kind is not _Kind.OTHER and self._begin == TAKE_LOCK and not self.lock_here():
            return False
        if kind is _Kind.QUESTION:
            return self.ask_here(work)
        return kind is _Kind.ONE_ROW and self.write_here(work)

    async def do(self, work: Callable[[sqlite3.Connection], None], kind: _Kind) -> None:
        """Run a statement, here or in the thread."""
        tried, self.send_next = self.send_next, False
        if tried or not self.at_once(work, kind):
            await self.run(work)

    async def breathe(self) -> None:
        """Let the loop see to others where much has been done without a trip."""
        if time.monotonic() - self._breathed > _BREATH_SECONDS:
            await asyncio.sleep(0)
            self._breathed = time.monotonic()

    def begin_with_next(self) -> None:
        """Begin a transaction together with the next statement that is run."""
        self._begin = self.begins
        if self.begins == TAKE_LOCK:
            # It ends with a trip, its commit: however many follow each other, the loop has had its turn.
            self._breathed = time.monotonic()

    def lock_here(self) -> bool:
        """Take a writer's lock, if nobody has it; False when it has to be waited for in the thread."""
        if self._sent != self._returned:
            return False
        self._conn.execute("PRAGMA busy_timeout=0")
        try:
            self._conn.execute(TAKE_LOCK)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        finally:
            self._conn.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        self._begin, self._begun, self._has_lock = None, True, True
        return True

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

    async def commit(self) -> None:
        refused, self._refused = self._refused, None
        if refused is not None:
            raise refused
        self._begin = None
        if self._begun:
            await self._in_thread(self._conn.commit)
            self._begun = False

    async def commit_ahead(self) -> bool:
        """Commit before SQLAlchemy is told; False when that failed: the next commit says how."""
        try:
            await self.commit()
        except Exception as error:
            self._refused = error
            return False
        return True

    async def rollback(self) -> None:
        if self.may_end_here():
            self.end_here()
        else:
            self._begin = None
            await self._in_thread(self._conn.rollback)
            self._begun = False

    def may_end_here(self) -> bool:
        """Whether what is open, if anything, only read."""
        return not self._begun or (not self._has_lock and self._sent == self._returned)

    def end_here(self) -> None:
        """End what only read, or was never begun."""
        self._begin = None
        if self._begun:
            self._conn.rollback()
        self._begun = False


class NoTripConnection(OneTripConnection):
    """Runs statements where they are asked: for a store that has the loop to itself, and is several times as fast so."""

    async def breathe(self) -> None:
        return

    def may_be_asked(self) -> bool:
        return True

    def at_once(self, work: Callable[[sqlite3.Connection], None], kind: _Kind) -> bool:
        begin, self._begin = self._begin, None
        if begin is not None:
            self._begun, self._has_lock = True, begin == TAKE_LOCK
            self._conn.execute(begin)
        work(self._conn)
        return True

    async def _in_thread(self, work: Callable[[], None]) -> None:
        work()


def _break_off() -> bool:
    return True


def do_begin(connection: PoolProxiedConnection) -> None:
    """A dialect's `do_begin`."""
    cast(OneTripConnection, connection.driver_connection).begin_with_next()


def connect(path: str, *, begins: str = BEGIN, in_thread: bool = True) -> OneTripConnection:
    """A connection to be awaited, as `aiosqlite.connect` gives one. `begins`: how each transaction does; without `in_thread` it
    holds up the loop."""
    kind = OneTripConnection if in_thread else NoTripConnection
    made = kind(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64)
    made._thread.daemon = True
    made.begins = begins
    return made
