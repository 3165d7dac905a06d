"""The ledger under load: claims by several workers, what a kill costs, updates that come in at a steady rate, and answers while
thousands of reminders drain at our own pace. Every time is read from the monotonic clock."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import db.messages
from bot.commands.bench_chat import ROUNDS, Writer, sandbox, settings_for, writers
from bot.commands.bench_clock import percentile
from bot.commands.bench_fill import CHANNEL, NOW, ORGANISATION, Size, account
from bot.commands.bench_process import child, line_of, started
from bot.commands.bench_table import Figure, Quantity
from bot.core.delivery import Priority
from bot.sandbox.limits import Bound
from bot.sandbox.server import Sandbox
from db.session import Database

_PATIENCE_SECONDS = 60.0
_PER_SECOND = 50
_BATCH = 10
_READERS = 2_000
"""Reminders go to so many people at most."""


@dataclass(frozen=True, slots=True)
class Load:
    """How much is laid on: updates at a steady rate, reminders that drain, what is written meanwhile, rows that are claimed."""

    updates: int = 300
    owed: int = 20_000
    written: int = 100
    claims: int = 3_000


@dataclass(frozen=True, slots=True)
class Answered:
    """Seconds from a person's message to its effect."""

    median: float
    p95: float
    refused: Mapping[Bound, int] = field(default_factory=dict)
    """How often the server said 429, and why."""


async def owe(database: Database, people: int, count: int, *, name: str) -> None:
    """So many finished texts to people in turn, which may leave at once."""
    many = min(people, _READERS)
    for start in range(0, count, 1000):
        rows = [
            {
                "organisation_id": ORGANISATION,
                "kind": "decision",
                "recipient": f"person:{n % many + 1}",
                "slot": f"{name}/{n}",
                "channel": CHANNEL,
                "part": 1,
                "priority": Priority.EVENT,
                "not_before": NOW,
                "expires_at": NOW + timedelta(days=400),
                "created_at": NOW,
                "chat": str(account(n % many + 1)),
                "text_html": f"Tin <b>{name}</b> số {n}",
                "text_plain": f"Tin {name} số {n}",
            }
            for n in range(start, min(start + 1000, count))
        ]
        async with database.write() as connection:
            await db.messages.add(connection, rows)


async def forget(database: Database) -> None:
    """Empty the ledger."""
    async with database.write() as connection:
        for statement in ("DELETE FROM item", "DELETE FROM message", "DELETE FROM sender"):
            await connection.exec_driver_sql(statement)


async def figures(folder: Path, url: str, where: str, size: Size, load: Load) -> list[Figure]:
    """Claims by several workers, a kill, fifty updates a second, answers while reminders drain."""
    bare = await claims(folder, url, size, 1, load.claims, "bare")
    workers = (1,) if url.startswith("sqlite") else (1, 2, 4)
    found = [
        Figure(
            f"rows claimed and settled, {number} {'worker' if number == 1 else 'workers'}",
            where,
            Quantity.PER_SECOND,
            await claims(folder, url, size, number, load.claims),
            bare,
            "bare statements, 1 worker",
        )
        for number in workers
    ]
    stopped = await recovery(folder, url, size, killed=False)
    killed = await recovery(folder, url, size, killed=True)
    found.append(Figure("from kill -9 to the next send", where, Quantity.MILLISECONDS, killed * 1000, stopped * 1000, "from a good stop"))
    await _forget_in(url)
    people = await writers(url, size)
    by_bot, by_library, each = list[Answered](), list[Answered](), max(1, load.updates // ROUNDS)
    for turn in range(ROUNDS):
        by_bot.append(await steady(folder, url, size, people, each, turn * each))
        by_library.append(await steady_by_library(folder, url, size, people, each))
    bot, library = _middle(by_bot), _middle(by_library)
    floor = "library, commit and answer"
    found += [
        Figure("update to answer at 50/s, median", where, Quantity.MILLISECONDS, bot.median * 1000, library.median * 1000, floor),
        Figure("update to answer at 50/s, p95", where, Quantity.MILLISECONDS, bot.p95 * 1000, library.p95 * 1000, floor),
    ]
    drained = await draining(folder, url, size, people, load.owed, load.written)
    what = f"answer while {load.owed:,} reminders to {min(size.people, _READERS):,} drain"
    found += [
        Figure(f"{what}, median", where, Quantity.MILLISECONDS, drained.median * 1000),
        Figure(f"{what}, p95", where, Quantity.MILLISECONDS, drained.p95 * 1000, at_most=1000),
    ]
    found += [
        Figure(f"{what}, refused with 429 ({words})", where, Quantity.TIMES, drained.refused.get(bound, 0), at_most=0)
        for bound, words in ((Bound.ALL, "too many in all"), (Bound.CHAT, "too many to one chat"))
    ]
    await _forget_in(url)
    return found


async def _forget_in(url: str) -> None:
    database = Database(url)
    try:
        await forget(database)
    finally:
        await database.close()


# --- claims -------------------------------------------------------------------------------------------------------------


async def claims(folder: Path, url: str, size: Size, workers: int, count: int, how: str = "claim") -> float:
    """Rows claimed, with their intent, and settled per second, by so many processes at once (see `claim_all`)."""
    database = Database(url)
    try:
        await forget(database)
        await owe(database, size.people, count, name=f"{how}{workers}")
    finally:
        await database.close()
    async with AsyncExitStack() as stack:
        processes = [await stack.enter_async_context(started(folder, *child("claims", url, how))) for _ in range(workers)]
        for process in processes:
            await line_of(process, folder)
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(b"go\n")
        told = [[float(word) for word in (await line_of(process, folder)).split()] for process in processes]
    claimed = sum(number for number, _, _ in told)
    assert claimed == count, f"{claimed:.0f} of {count} rows were claimed"
    return claimed / (max(end for _, _, end in told) - min(begin for _, begin, _ in told))


async def claim_all(url: str, how: str) -> tuple[int, float, float]:
    """In a process of its own: claim ten at a time and settle them until nothing is left. `how` "claim": as the sender does it;
    "bare": one statement that claims and one that settles. Returns how many, and when it began and ended."""
    database = Database(url)
    try:
        one = _bare if how == "bare" else _claim
        await one(database, 0)
        print("ready", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, input)
        began, number = time.monotonic(), 0
        while found := await one(database, _BATCH):
            number += found
        return number, began, time.monotonic()
    finally:
        await database.close()


class _NoPace:
    def wait(self, _chat: str, _is_group: bool, *, is_answer: bool) -> float:
        return 0.0

    def spend(self, _chat: str, _is_group: bool) -> None:
        return


async def _claim(database: Database, most: int) -> int:
    from bot.channels.telegram import CAN
    from bot.core.outgoing import Sent
    from bot.services import deliver, outcome

    # While there is something to claim the sender does not look first.
    claimed = await deliver.claim(database, CHANNEL, CAN, 1, NOW, _NoPace(), most=most, look_first=False)
    if claimed.in_hand:
        await outcome.record_sent(database, [(row, Sent(str(row.message_id))) for row in claimed.in_hand], NOW)
    return len(claimed.in_hand)


_TAKE = """UPDATE message SET state = 'leased', lease_epoch = 1 WHERE id IN
 (SELECT id FROM message WHERE state = 'ready' ORDER BY priority, not_before, id LIMIT {most} {lock}) RETURNING id"""


async def _bare(database: Database, most: int) -> int:
    lock = "" if database.is_sqlite else "FOR UPDATE SKIP LOCKED"
    async with database.write() as connection:
        ids = [row.id for row in await connection.exec_driver_sql(_TAKE.format(most=most, lock=lock))]
    if ids:
        async with database.write() as connection:
            await connection.exec_driver_sql(f"UPDATE message SET state = 'sent' WHERE id IN ({', '.join(map(str, ids))})")  # noqa: S608
    return len(ids)


# --- a kill ---------------------------------------------------------------------------------------------------------------


async def recovery(folder: Path, url: str, size: Size, *, killed: bool) -> float:
    """Seconds from the end of a bot in the midst of sending, `killed` or stopped well, to the first send of the next one, which
    is started at once."""
    database = Database(url)
    try:
        await forget(database)
        await owe(database, size.people, 5_000, name="kill" if killed else "stop")
    finally:
        await database.close()
    async with sandbox(folder, size.people) as server:
        given = settings_for(server, folder, url)
        async with started(folder, *child("bot"), settings=given) as process:
            await _sends(server, 30)
            began = time.monotonic()
            if killed:
                process.kill()
            else:
                process.terminate()
            await process.wait()
        seen = server.calls.total
        async with started(folder, *child("bot"), settings=given):
            again = await server.calls.bell.until(lambda: server.calls.after(seen, "sendMessage"), _PATIENCE_SECONDS)
            if not again:
                raise TimeoutError("nothing was sent after the end of the first bot")
            return again[0].machine - began


async def _sends(server: Sandbox, count: int) -> None:
    """Wait for so many messages, as long as they keep coming. Raises TimeoutError."""
    await _come(server, lambda: server.calls.methods["sendMessage"], count)


async def _come(server: Sandbox, counted: Callable[[], int], wanted: int) -> None:
    before = -1
    while before < wanted:
        before = counted()

        def more(before: int = before) -> bool:
            return counted() > before

        if before < wanted and not await server.calls.bell.until(more, _PATIENCE_SECONDS):
            raise TimeoutError(f"only {before} of {wanted} messages came")


# --- updates at a steady rate -----------------------------------------------------------------------------------------


async def steady(folder: Path, url: str, size: Size, people: Sequence[Writer], count: int, before: int = 0) -> Answered:
    """Fifty updates a second: from each one's arrival at the server to its answer there. `before`: so much was said before."""
    async with (
        sandbox(folder, size.people) as server,
        started(folder, *child("bot"), settings=settings_for(server, folder, url)) as process,
    ):
        await line_of(process, folder)
        said = await _talk(server, people, count, 1 / _PER_SECOND, before)
        await _come(server, lambda: len(_answers(server, people)), count)
        return _answered(_waits(server, people, said))


async def steady_by_library(folder: Path, url: str, size: Size, people: Sequence[Writer], count: int) -> Answered:
    """The same by python-telegram-bot with the same inbox commit and an answer."""
    async with (
        sandbox(folder, size.people) as server,
        started(folder, *child("library", server.url, server.token, "answer", url)),
    ):
        said = await _talk(server, people, count, 1 / _PER_SECOND)
        await _come(server, lambda: len(_answers(server, people)), count)
        return _answered(_waits(server, people, said))


async def draining(folder: Path, url: str, size: Size, people: Sequence[Writer], owed: int, count: int) -> Answered:
    """Answers to people who write while reminders to everybody leave at our own pace, at a server that enforces its limits."""
    database = Database(url)
    try:
        await forget(database)
        await owe(database, size.people, owed, name="drain")
    finally:
        await database.close()
    async with (
        sandbox(folder, size.people, limits=True) as server,
        started(folder, *child("bot", "paced"), settings=settings_for(server, folder, url)) as process,
    ):
        await line_of(process, folder)
        await _sends(server, 20)
        said = await _talk(server, people, count, 0.2)
        await _come(server, lambda: len(_answers(server, people)), count)
        return _answered(_waits(server, people, said), dict(server.limits.refused))


async def _talk(server: Sandbox, people: Sequence[Writer], count: int, every: float, before: int = 0) -> dict[str, deque[float]]:
    """So many reports, one every so many seconds; when each chat wrote."""
    said: dict[str, deque[float]] = defaultdict(deque)
    began = time.monotonic()
    for n in range(count):
        await asyncio.sleep(max(0.0, began + n * every - time.monotonic()))
        who = people[n % len(people)]
        said[str(who.account)].append(time.monotonic())
        server.acts.say(who.account, who.account, f"{who.number} được {10 + (before + n) // len(people) % 80}%")
    return said


def _answers(server: Sandbox, people: Sequence[Writer]) -> list[Any]:
    """What went to those who write, but for the reminders that drain; what the bot tells others by itself is no answer."""
    chats = {str(who.account) for who in people}
    sent = [call for call in server.calls.kept if call.method == "sendMessage" and str(call.params["chat_id"]) in chats]
    return [call for call in sent if not call.params["text"].startswith("Tin ")]


def _waits(server: Sandbox, people: Sequence[Writer], said: dict[str, deque[float]]) -> list[float]:
    """Answers to one chat come in the order in which it wrote."""
    return [call.machine - said[chat].popleft() for call in _answers(server, people) if said.get(chat := str(call.params["chat_id"]))]


def _middle(rounds: Sequence[Answered]) -> Answered:
    """Several rounds as one."""
    return Answered(statistics.median(one.median for one in rounds), statistics.median(one.p95 for one in rounds))


def _answered(waits: list[float], refused: Mapping[Bound, int] | None = None) -> Answered:
    return Answered(statistics.median(waits), percentile(waits, 0.95), refused or {})
