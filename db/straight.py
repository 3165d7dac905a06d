"""SQLAlchemy on our SQLite driver without its greenlets.

SQLAlchemy starts a greenlet for each call, six for a transaction with one statement, and switches into it and back at each trip to
the driver. Each costs as much as a statement. What needs no trip is asked without: taking a connection that rests, BEGIN, which
travels with the first statement, short statements, giving the connection back. The trip of a commit is made first, then SQLAlchemy
is told of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import CursorResult
from sqlalchemy.exc import MissingGreenlet
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool

from db.asyncio_layer import AsyncConnection, AsyncTransaction
from db.sqlite_driver import OneTripConnection, TripNeeded


class Turn:
    """The turn to write, in the order of asking: an SQLite file has one writer. Waiting for it at the pool takes a greenlet, a task
    and a timer each time."""

    def __init__(self, longest: float) -> None:
        """`longest`: seconds to wait."""
        self._lock, self._longest = asyncio.Lock(), longest

    async def __aenter__(self) -> None:
        if not self._lock.locked():
            await self._lock.acquire()
            return
        try:
            async with asyncio.timeout(self._longest):
                await self._lock.acquire()
        except TimeoutError:
            raise PoolTimeout(f"somebody else has been writing for {self._longest:g} seconds") from None

    async def __aexit__(self, *_why: object) -> None:
        self._lock.release()


class Straight(AsyncConnection):
    """SQLAlchemy's connection, which asks the driver without a greenlet where the answer needs no trip. Everything else takes
    SQLAlchemy's own way."""

    async def start(self, is_ctxmanager: bool = False) -> Straight:
        pool = cast(QueuePool, self.sync_engine.pool)
        if self.sync_connection is None and pool.checkedin():
            with suppress(MissingGreenlet):  # The one that rested is broken: another has to be made.
                self.sync_connection = self.sync_engine.connect()
        if self.sync_connection is None:
            await super().start(is_ctxmanager)
        return self

    async def __aexit__(self, *why: Any) -> None:
        if not self._gave_back():
            await super().__aexit__(*why)

    def begin(self) -> AsyncTransaction:
        return _Transaction(self)

    def driver(self) -> OneTripConnection | None:
        """The driver's connection; None when SQLAlchemy has given it up."""
        sync = self.sync_connection
        if sync is None or sync.closed or sync.invalidated:
            return None
        return cast(OneTripConnection, sync.connection.driver_connection)

    def _gave_back(self) -> bool:
        """Give the connection back to its pool; False when something is open that takes a trip to end."""
        raw = self.driver()
        if raw is None or not raw.may_end_here():
            return False
        assert self.sync_connection is not None
        raw.straight = True
        try:
            self.sync_connection.close()
        finally:
            raw.straight = False
        return True

    async def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> CursorResult[Any]:
        def ask(sync: SyncConnection) -> CursorResult[Any]:
            return sync.execute(statement, parameters, execution_options=execution_options)

        found = await self._straight(ask)
        return found if found is not None else await super().execute(statement, parameters, execution_options=execution_options)

    async def exec_driver_sql(self, statement: str, parameters: Any = None, execution_options: Any = None) -> CursorResult[Any]:
        def ask(sync: SyncConnection) -> CursorResult[Any]:
            return sync.exec_driver_sql(statement, parameters, execution_options=execution_options)

        found = await self._straight(ask)
        return found if found is not None else await super().exec_driver_sql(statement, parameters, execution_options)

    async def _straight(self, ask: Callable[[SyncConnection], CursorResult[Any]]) -> CursorResult[Any] | None:
        sync = self.sync_connection
        assert sync is not None
        raw = cast(OneTripConnection, sync.connection.driver_connection)
        await raw.breathe()
        if not raw.may_be_asked():
            return None
        raw.straight = True
        try:
            return ask(sync)
        except TripNeeded:
            raw.send_next = True
            return None
        finally:
            raw.straight = False


class _Transaction(AsyncTransaction):
    """The transaction of a block. What fails in it, or at its commit, takes SQLAlchemy's own way."""

    async def start(self, is_ctxmanager: bool = False) -> _Transaction:
        sync = self.connection.sync_connection
        assert sync is not None
        self.sync_transaction = sync.begin()
        if is_ctxmanager:
            self.sync_transaction.__enter__()
        return self

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        raw = cast(Straight, self.connection).driver()
        if kind is not None or raw is None or not self.is_active or not await self._committed(raw):
            await super().__aexit__(kind, error, trace)
            return
        assert self.sync_transaction is not None
        raw.straight = True
        try:
            self.sync_transaction.__exit__(None, None, None)
        finally:
            raw.straight = False

    async def _committed(self, raw: OneTripConnection) -> bool:
        try:
            return await raw.commit_ahead()
        except BaseException as error:  # Cancelled on the way: whether it was committed is decided in the thread.
            await super().__aexit__(type(error), error, error.__traceback__)
            raise
