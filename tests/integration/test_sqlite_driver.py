"""Our SQLite connection behaves as a transaction must, whoever is cancelled or fails in the middle."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from db.session import Connection, Database
from db.sqlite_driver import OneTripConnection


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Database]:
    made = Database(sqlite_url)
    yield made
    await made.close()


async def beats(connection: Connection) -> list[str]:
    return [str(part) for (part,) in await connection.exec_driver_sql("SELECT part FROM heartbeat ORDER BY id")]


async def beat(connection: Connection, part: str) -> None:
    await connection.exec_driver_sql("INSERT INTO heartbeat (part, office_at, machine_at) VALUES (?, 0, 0)", (part,))


async def test_what_a_block_wrote_is_there_and_what_a_failed_block_wrote_is_not(store: Database) -> None:
    async with store.write() as connection:
        await beat(connection, "kept")
    with pytest.raises(IntegrityError):
        async with store.write() as connection:
            await beat(connection, "lost")
            await beat(connection, "kept")
    async with store.read() as connection:
        assert await beats(connection) == ["kept"]


async def test_a_reader_sees_one_moment_however_often_it_asks(store: Database) -> None:
    async with store.read() as reader:
        assert await beats(reader) == []
        async with store.write() as writer:
            await beat(writer, "later")
        assert await beats(reader) == []
    async with store.read() as reader:
        assert await beats(reader) == ["later"]


async def test_a_writer_takes_the_lock_before_it_reads(store: Database) -> None:
    other = sqlite3.connect(store.url.partition(":///")[2], timeout=0)
    async with store.write() as connection:
        assert await beats(connection) == []
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


async def test_whoever_is_cancelled_in_the_middle_of_a_statement_leaves_nothing_open(store: Database) -> None:
    entered = asyncio.Event()

    async def slow() -> None:
        async with store.write() as connection:
            entered.set()
            await connection.exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
                "INSERT INTO heartbeat (part, office_at, machine_at) SELECT 'cut', max(i), 0 FROM n"
            )

    working = asyncio.ensure_future(slow())
    await entered.wait()
    await asyncio.sleep(0)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    async with store.write() as connection:
        assert await beats(connection) == []
        await beat(connection, "after")
    async with store.read() as connection:
        assert await beats(connection) == ["after"]


async def test_a_statement_is_one_trip_and_a_transaction_one_more(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with store.write() as connection:
        await beat(connection, "warm")
    trips = 0
    execute: Any = OneTripConnection._execute

    async def counted(self: OneTripConnection, *given: object) -> object:
        nonlocal trips
        trips += 1
        return await execute(self, *given)

    monkeypatch.setattr(OneTripConnection, "_execute", counted)
    async with store.write() as connection:
        await beats(connection)
        await beat(connection, "two")
    assert trips == 3
