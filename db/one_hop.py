"""SQLite statements in one step of the connection's thread instead of four.

SQLAlchemy's adapter of aiosqlite asks the thread four times for one statement (make a cursor, execute, fetch, close); each
time the event loop waits to be woken. A statement of ours takes less than that waiting, so it is asked for once.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection, AsyncAdapt_aiosqlite_cursor
from sqlalchemy.engine import Engine
from sqlalchemy.event import listens_for


class _Cursor(AsyncAdapt_aiosqlite_cursor):
    __slots__ = ()

    def execute(self, operation: Any, parameters: Any = None) -> None:
        self._ask("execute", operation, () if parameters is None else parameters)

    def executemany(self, operation: Any, seq_of_parameters: Any) -> None:
        self._ask("executemany", operation, seq_of_parameters)

    def _ask(self, method: str, operation: Any, parameters: Any) -> None:
        connection: Any = self._connection
        try:
            result: Any = self.await_(connection._execute(_run, connection, method, operation, parameters))
        except Exception as error:
            self._adapt_connection._handle_exception(error)
        self.description, rows, self.lastrowid, self.rowcount = result
        self._rows = deque(rows)


def _run(connection: Any, method: str, operation: Any, parameters: Any) -> tuple[Any, list[Any], Any, int]:
    """In the connection's thread: everything about one statement."""
    cursor = connection._conn.cursor()
    try:
        getattr(cursor, method)(operation, parameters)
        if cursor.description:
            return cursor.description, cursor.fetchall(), -1, -1
        return None, [], cursor.lastrowid, cursor.rowcount
    finally:
        cursor.close()


class _Connection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()

    def cursor(self, server_side: bool = False) -> AsyncAdapt_aiosqlite_cursor:
        return super().cursor(server_side) if server_side else _Cursor(self)


def use_one_hop(engine: Engine) -> None:
    """Let the engine's connections run each statement in one step."""

    @listens_for(engine, "do_connect")
    def _connect(dialect: Any, _record: Any, arguments: Any, named: Any) -> Any:
        made = dialect.connect(*arguments, **named)
        return _Connection(made.dbapi, made._connection)
