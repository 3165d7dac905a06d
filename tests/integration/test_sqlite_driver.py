"""Our SQLite connection behaves as a transaction must, whoever is cancelled or fails in the middle."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError, PendingRollbackError, TimeoutError
from sqlalchemy.ext.asyncio import engine

from db import sqlite_driver
from db.session import Connection, Database, is_away
from db.sqlite_driver import OneTripConnection
from db.straight import Turn


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


async def test_a_lock_somebody_else_has_is_waited_for_beside_the_loop(store: Database) -> None:
    async with store.write() as connection:
        await beat(connection, "warm")
    other = sqlite3.connect(store.url.partition(":///")[2], timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with store.write() as connection:
            assert await beats(connection) == ["warm", "theirs"]
            await beat(connection, "ours")

    writing = asyncio.ensure_future(write())
    # The loop goes on meanwhile, and the question is asked once the lock is there.
    await asyncio.wait({writing}, timeout=0.05)
    assert not writing.done()
    other.execute("INSERT INTO heartbeat (part, office_at, machine_at) VALUES ('theirs', 0, 0)")
    other.execute("COMMIT")
    other.close()
    await writing
    async with store.read() as connection:
        assert await beats(connection) == ["warm", "theirs", "ours"]


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


_COUNT = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT max(i) FROM n"


async def test_only_what_may_wait_or_last_takes_a_trip_to_the_thread(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with store.write() as connection:
        await beat(connection, "warm")
    async with store.read() as connection:
        await beats(connection)
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
        assert await beats(connection) == ["warm", "two"]
    # The commit: nobody else had the lock.
    assert trips == 1
    async with store.write() as connection:
        await beats(connection)
        await connection.exec_driver_sql("UPDATE heartbeat SET office_at = 1")
    assert trips == 3
    async with store.read() as connection:
        assert await beats(connection) == ["warm", "two"]
    assert trips == 3


async def test_a_question_that_turns_out_to_be_long_is_asked_in_the_thread(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    ask_here: Any = OneTripConnection.ask_here

    def watched(self: OneTripConnection, work: Any) -> bool:
        asked.append(ask_here(self, work))
        return asked[-1]

    monkeypatch.setattr(OneTripConnection, "ask_here", watched)
    async with store.write() as connection:
        await beat(connection, "mine")
        for most in (10, 200_000, 10):
            found = await connection.exec_driver_sql(f"SELECT * FROM ({_COUNT.format(most)})")
            assert found.scalar_one() == most
        # What was broken off has undone nothing.
        assert await beats(connection) == ["mine"]
    assert asked == [True, False, True, True]


@pytest.mark.parametrize(
    ("statement", "short"),
    [
        ("INSERT INTO message (kind, part) VALUES (?, ?)", True),
        ("INSERT INTO inbox (channel) VALUES (?) ON CONFLICT (channel) DO NOTHING", True),
        ("INSERT INTO inbox (channel) SELECT channel FROM message", False),
        ("UPDATE message SET state=?, attempts=(message.attempts + ?) WHERE message.id = ?", True),
        ("UPDATE message SET state=? WHERE message.id = ? AND (message.state = ? OR message.state = ?)", True),
        ("UPDATE message SET state=? WHERE message.id = ? OR message.channel = ?", False),
        ("UPDATE message SET state=? WHERE message.id IN (SELECT id FROM item)", False),
        ("UPDATE assignment SET next_look_on=? WHERE assignment.organisation_id = ? AND assignment.id = ?", True),
        ("UPDATE assignment SET next_look_on=? WHERE assignment.organisation_id = ?", False),
        ('UPDATE sender SET "offset"=?, bot=? WHERE sender.channel = ?', True),
        ("UPDATE question SET closed_at=? WHERE question.channel = ? AND question.chat = ? AND question.closed_at IS NULL", True),
        ("UPDATE inbox SET leased_until=? WHERE inbox.channel = ? AND inbox.state = ?", False),
        ("DELETE FROM item", False),
    ],
)
def test_only_a_write_that_names_its_row_is_taken_for_short(statement: str, short: bool) -> None:
    assert sqlite_driver._writes_one_row(statement) is short


async def test_a_commit_that_fails_is_told_and_nothing_of_it_stays(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with store.write() as connection:
        await beat(connection, "before")
    trips = OneTripConnection._in_thread

    async def full(connection: OneTripConnection, work: Any) -> None:
        if work == connection._conn.commit:
            raise sqlite3.OperationalError("database or disk is full")
        await trips(connection, work)

    with monkeypatch.context() as patch:
        patch.setattr(OneTripConnection, "_in_thread", full)
        with pytest.raises(OperationalError, match="disk is full"):
            async with store.write() as connection:
                await beat(connection, "lost")
    async with store.write() as connection:
        await beat(connection, "after")
    async with store.read() as connection:
        assert await beats(connection) == ["before", "after"]


async def test_whoever_is_cancelled_while_it_is_committed_finds_all_or_nothing(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    reached, trips = asyncio.Event(), OneTripConnection._in_thread

    async def slow(connection: OneTripConnection, work: Any) -> None:
        if work == connection._conn.commit:
            reached.set()
            await asyncio.sleep(0)
        await trips(connection, work)

    async def write() -> None:
        async with store.write() as connection:
            await beat(connection, "one")
            await beat(connection, "two")

    with monkeypatch.context() as patch:
        patch.setattr(OneTripConnection, "_in_thread", slow)
        writing = asyncio.ensure_future(write())
        await reached.wait()
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
    async with store.write() as connection:
        await beat(connection, "after")
    async with store.read() as connection:
        assert await beats(connection) in (["after"], ["one", "two", "after"])


async def test_a_connection_that_was_given_up_is_replaced(store: Database) -> None:
    async with store.read() as connection:
        assert await beats(connection) == []
        await connection.invalidate()
    with pytest.raises(PendingRollbackError):
        async with store.write() as connection:
            await beat(connection, "lost")
            await connection.invalidate()
    async with store.write() as connection:
        await beat(connection, "kept")
    async with store.read() as connection:
        assert await beats(connection) == ["kept"]


async def test_what_needs_no_trip_needs_no_greenlet(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for opened in (store.read, store.write):
        async with opened() as connection:
            await beats(connection)

    async def spawned(*_given: object, **_more: object) -> None:
        raise AssertionError("a greenlet was started")

    monkeypatch.setattr(engine, "greenlet_spawn", spawned)
    async with store.write() as connection:
        await beat(connection, "short")
    async with store.read() as connection:
        assert await beats(connection) == ["short"]
    with pytest.raises(ZeroDivisionError):
        async with store.read() as connection:
            await beats(connection)
            raise ZeroDivisionError
    async with store.read() as connection:
        assert await beats(connection) == ["short"]


async def test_writers_take_turns_in_the_order_of_asking_and_one_that_gives_up_holds_nobody_up(store: Database) -> None:
    async def write(part: str) -> None:
        async with store.write() as connection:
            await beat(connection, part)
            await asyncio.sleep(0)

    asked = [asyncio.ensure_future(write(part)) for part in ("one", "two", "three", "four")]
    await asyncio.sleep(0)
    asked[2].cancel()
    await asyncio.gather(*asked, return_exceptions=True)
    assert asked[2].cancelled()
    async with store.read() as connection:
        assert await beats(connection) == ["one", "two", "four"]


async def test_whoever_waits_too_long_for_the_turn_to_write_is_told_that_the_store_is_away() -> None:
    turn = Turn(0.01)
    async with turn:
        with pytest.raises(TimeoutError) as raised:
            async with turn:
                pass
    assert is_away(raised.value)
    async with turn:
        pass
