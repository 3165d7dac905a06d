"""Reading once within one transaction: rows that are composed together ask many of the same things.

Only for a transaction that was opened with `asking_once`; whoever writes in it forgets what he made untrue. On SQLite
nobody else writes meanwhile; on PostgreSQL it is as if all had been asked at the first moment.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from db.session import Connection, memory_of

_T = TypeVar("_T")

_read: WeakKeyDictionary[Connection, dict[Any, Any]] = WeakKeyDictionary()


@contextmanager
def asking_once(connection: Connection) -> Iterator[None]:
    if memory_of(connection) is None:
        _read[connection] = {}
    try:
        yield
    finally:
        _read.pop(connection, None)


def read_by(connection: Connection) -> dict[Any, Any] | None:
    """What this transaction has read and may use again; None where every question is asked."""
    return _read.get(connection)


async def once(connection: Connection, key: tuple[Any, ...], ask: Callable[[], Awaitable[_T]]) -> _T:
    """The answer, asked for at most once in the transaction."""
    read = read_by(connection)
    if read is None:
        return await ask()
    if key not in read:
        read[key] = await ask()
    found: _T = read[key]
    return found


def forget_read(connection: Connection, kind: str) -> None:
    """What was read under keys that begin with this word is no longer true."""
    read = read_by(connection)
    for key in [key for key in read or () if key[0] == kind]:
        assert read is not None
        del read[key]
