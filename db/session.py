"""Engines and transactions.

SQLite is one process with one writer: its connection begins every transaction with BEGIN IMMEDIATE (a deferred one
that reads first and writes later fails at once with "database is locked"), and readers have their own connections.
`synchronous=FULL` survives a power cut. PostgreSQL uses one engine for both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import UTC, datetime
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.core.clock import SystemClock
from db import sqlite_driver
from db.asyncio_layer import AsyncConnection, AsyncEngine, create_async_engine
from db.straight import Straight, Turn

Connection = AsyncConnection
T = TypeVar("T")


def driver_url(url: str) -> str:
    """The URL with our driver in it: platforms hand out `postgres://` and plain `sqlite:///`."""
    parsed = make_url(url)
    backend = "postgresql" if parsed.drivername.split("+")[0] in ("postgres", "postgresql") else parsed.drivername.split("+")[0]
    drivers = {"postgresql": "postgresql+psycopg", "sqlite": "sqlite+aiosqlite"}
    if backend not in drivers:
        raise ValueError(f"unknown kind of database {backend!r}")
    return parsed.set(drivername=drivers[backend]).render_as_string(hide_password=False)


_DURABLE = ("journal_mode=WAL", "synchronous=FULL")
_LONGEST_WAIT_SECONDS = 60.0
"""For a connection."""
_CARELESS = ("journal_mode=MEMORY", "synchronous=OFF")


def _sqlite_engine(url: str, *, writer: bool, careless: bool) -> AsyncEngine:
    path, begins = make_url(url).database or ":memory:", sqlite_driver.TAKE_LOCK if writer else sqlite_driver.BEGIN
    engine = create_async_engine(
        url,
        pool_size=1 if writer else 4,
        max_overflow=0,
        pool_timeout=_LONGEST_WAIT_SECONDS,
        module=sqlite_driver.Dialect(),
        async_creator=lambda: sqlite_driver.connect(path, begins=begins, in_thread=not careless),
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (*(_CARELESS if careless else _DURABLE), "foreign_keys=ON", f"busy_timeout={sqlite_driver.BUSY_TIMEOUT_MS}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    # Not by the event "begin": an engine with one asks for listeners some fifty times a transaction.
    engine.sync_engine.dialect.do_begin = sqlite_driver.do_begin  # type: ignore[method-assign,assignment]
    return engine


class Database:
    """The store: `write()` and `read()` give a connection with a transaction open, committed at the end of the block."""

    def __init__(self, url: str, *, careless: bool = False) -> None:
        """`careless`: an SQLite file that is thrown away afterwards need not survive a power cut, nor leave the loop to others."""
        self.url = driver_url(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self._connect = Straight if self.is_sqlite else AsyncConnection
        self._turn: AbstractAsyncContextManager[None] = nullcontext()
        if self.is_sqlite:
            self._turn = Turn(_LONGEST_WAIT_SECONDS)
            self._writer = _sqlite_engine(self.url, writer=True, careless=careless)
            self._reader = _sqlite_engine(self.url, writer=False, careless=careless)
            if careless:
                _memories[self._writer.sync_engine] = {}
        else:
            self._writer = self._reader = create_async_engine(self.url, pool_size=10, max_overflow=10, pool_pre_ping=True)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        async with self._turn, self._connect(self._writer) as connection, connection.begin():
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        async with self._connect(self._reader) as connection:
            yield connection

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()


def is_away(error: BaseException) -> bool:
    """Whether an error says that the store cannot be reached or cannot write now (it is down, locked, its disk is full), and
    not that what was asked of it is wrong."""
    return isinstance(error, OperationalError | InterfaceError | PoolTimeout | OSError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    )


_NO_CONNECTION = ("08", "28", "3D", "57P")
"""SQLSTATEs of PostgreSQL: no connection, nobody it knows, no such database, shut down."""


def _is_unreachable(error: BaseException) -> bool:
    """Whether a server could not be reached, would not have us or ended the connection; not what it says of a statement."""
    if not isinstance(error, OperationalError) or not type(error.orig).__module__.startswith("psycopg"):
        return False
    # What libpq says before it has a connection bears none.
    state: str | None = getattr(error.orig, "sqlstate", None)
    return state is None or state.startswith(_NO_CONNECTION)


_FILE_CURES = {
    "SQLITE_BUSY": "Another program holds the file: let that one end, then run this again.",
    "SQLITE_LOCKED": "Another program holds the file: let that one end, then run this again.",
    "SQLITE_FULL": "Make room on its disk, then run this again.",
    "SQLITE_IOERR": "Look at its disk (full, or failing), then run this again.",
    "SQLITE_READONLY": "Let this account write to the file and its folder.",
    "SQLITE_CANTOPEN": "Let this account read and write the file and its folder.",
    "SQLITE_CORRUPT": "Keep the file for whoever can mend it, and put back the last backup.",
    "SQLITE_NOTADB": "Name the right file, or put back the last backup.",
}
"""What to do about an SQLite file, by what SQLite says of it and not of a statement (its extended names begin with these)."""


def cure_of(error: BaseException) -> str | None:
    """What to do about a store that cannot be used; None for what is said of a statement."""
    return "Start it, or correct its address (DATABASE_URL)." if _is_unreachable(error) else cure_of_file(error)


def cure_of_file(error: BaseException) -> str | None:
    """The same for an SQLite file; None for a server, too."""
    said = str(getattr(getattr(error, "orig", None), "sqlite_errorname", ""))
    return next((cure for name, cure in _FILE_CURES.items() if said == name or said.startswith(f"{name}_")), None)


def words_of(error: BaseException) -> str:
    """What a driver says, in one line, without SQLAlchemy's words around it."""
    said = getattr(error, "orig", None) or error
    return str(said).splitlines()[0] if str(said) else type(said).__name__


class Within(Database):
    """A store inside one open transaction: what is read and written through it belongs to that transaction, and goes with it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.is_sqlite = connection.dialect.name == "sqlite"
        self._connection = connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        yield self._connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        yield self._connection

    async def close(self) -> None:
        """The transaction is its owner's."""


def store_of(connection: AsyncConnection) -> object:
    """The store a connection belongs to, as a key for what is kept about it in memory."""
    assert connection.sync_connection is not None
    return connection.sync_connection.engine


_memories: WeakKeyDictionary[Any, dict[Any, Any]] = WeakKeyDictionary()


def memory_of(connection: AsyncConnection) -> dict[Any, Any] | None:
    """What was read of a careless store and still stands, to be kept up by whoever writes; None for a store that others write too."""
    return _memories.get(store_of(connection))


async def remembered(connection: AsyncConnection, what: str, of: Hashable, read: Callable[[], Awaitable[T]]) -> T:
    """What `read` gives; kept for a careless store until somebody who writes says `forget`."""
    memory = memory_of(connection)
    if memory is None:
        return await read()
    kept: dict[Hashable, T] = memory.setdefault(what, {})
    if of not in kept:
        kept[of] = await read()
    return kept[of]


def forget(connection: AsyncConnection, what: str) -> None:
    """Something of this kind has been written."""
    memory = memory_of(connection)
    if memory is not None:
        memory.pop(what, None)


def insert_of(connection: AsyncConnection) -> Any:
    """The `insert` of the connection's own dialect, which knows ON CONFLICT; the other dialect is not loaded for nothing."""
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as sqlite_insert

        return sqlite_insert
    from sqlalchemy.dialects.postgresql import insert as postgresql_insert

    return postgresql_insert


def skip_locked(connection: AsyncConnection, statement: Any) -> Any:
    """The statement with FOR UPDATE SKIP LOCKED where the store has it; SQLite's one writer needs none."""
    return statement if connection.dialect.name == "sqlite" else statement.with_for_update(skip_locked=True)


@asynccontextmanager
async def alone(database: Database, work: str) -> AsyncIterator[bool]:
    """Whether this process alone does a work that others on the same database may begin at the same moment; nobody waits. On
    PostgreSQL it holds until the block ends or the connection does; an SQLite file has one process anyway."""
    if database.is_sqlite:
        yield True
        return
    async with database.read() as connection:
        yield bool((await connection.execute(select(func.pg_try_advisory_xact_lock(func.hashtext(work))))).scalar_one())


async def machine_now(connection: AsyncConnection) -> datetime:
    """The clock by which leases, holds and backoff are judged: the database's own, so that all machines agree.

    SQLite runs in this process; its clock is this machine's.
    """
    if connection.dialect.name == "sqlite":
        return SystemClock().now()
    return (await connection.execute(select(func.clock_timestamp()))).scalar_one().astimezone(UTC)  # type: ignore[no-any-return]
