"""Updates handled over real HTTP: a sandbox Telegram server here, the bot or the bare library in a process of its own.

Every time is read from the monotonic clock, which all processes of a machine share.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import statistics
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import db.assignments
from bot.commands.bench_clock import memory_now, peak_memory, percentile
from bot.commands.bench_fill import NOW, ORGANISATION, Size, account, focal_of
from bot.commands.bench_process import child, line_of, result_of, started
from bot.core.task import Part
from bot.sandbox.calls import Call, Calls
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox
from db.session import Database

_MOST_CHATS = 40
_servers = itertools.count()
_WARM_UP = 10
_ANSWER_SECONDS = 30.0
_IDLE_SECONDS = 2.0
_BUDGET_SECONDS = 15.0
"""No longer is written one at a time, in all rounds together; the burst is as long as fits."""
ROUNDS = 3
"""The bot and each floor take turns so often: a machine that is slower for a while is so for all of them."""


@dataclass(frozen=True, slots=True)
class Handled:
    """`taken`: seconds from each message to its effect, one at a time. `per_second`: of a burst. `memory`: the peak."""

    taken: tuple[float, ...]
    per_second: float
    memory: float | None


@dataclass(frozen=True, slots=True)
class Middle:
    """Several rounds as one: the medians of their medians and rates, `p99` of all updates, the most memory."""

    median: float
    p99: float
    per_second: float
    memory: float | None

    @classmethod
    def of(cls, rounds: Sequence[Handled]) -> Middle:
        return cls(
            statistics.median(statistics.median(one.taken) for one in rounds),
            percentile([seconds for one in rounds for seconds in one.taken], 0.99),
            statistics.median(one.per_second for one in rounds),
            max((one.memory for one in rounds if one.memory is not None), default=None),
        )


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who reports on a task of the own unit."""

    account: int
    number: int


async def writers(database_url: str, size: Size) -> list[Writer]:
    """The focal persons of the first units, each with an open task."""
    database = Database(database_url)
    found = []
    try:
        async with database.read() as connection:
            for unit in range(1, min(size.units, _MOST_CHATS) + 1):
                tasks = await db.assignments.of_units(connection, ORGANISATION, [unit])
                first = next((a for a in tasks if a.part is Part.LEAD), None)
                if first is not None:
                    found.append(Writer(account(focal_of(unit, size)), first.task.number))
    finally:
        await database.close()
    return found


@asynccontextmanager
async def sandbox(folder: Path, people: int, *, limits: bool = False) -> AsyncIterator[Sandbox]:
    """A running sandbox, at the moment everything is measured, with everybody of the register in it."""
    made = Sandbox(folder / "clock", enforce_limits=limits)
    made.clock.set(NOW)
    # A store may be measured several times: an update that it knows is no new one.
    made.world.updates.next_id += next(_servers) * 1_000_000
    for n in range(1, people + 1):
        made.world.add_person(Person(account(n), f"Nguyễn Văn {n}", started=True))
    async with made:
        yield made


def settings_for(server: Sandbox, folder: Path, database_url: str) -> dict[str, str]:
    """The environment under which the bot talks to this sandbox."""
    return {
        "DATABASE_URL": database_url,
        "NHACVIEC_TELEGRAM_TOKEN": server.token,
        "NHACVIEC_TELEGRAM_API_URL": server.url,
        "NHACVIEC_ZALO_API_URL": server.url,
        "NHACVIEC_CLOCK": str(folder / "clock"),
        "NHACVIEC_LOG_LEVEL": "WARNING",
    }


async def by_bot(folder: Path, database_url: str, size: Size, people: list[Writer], count: int, said: int = 0) -> Handled:
    """The whole bot: poll, inbox, drain, conversation, ledger, send. An update's effect is its answer at the server. `said`: so much
    was said to it before, by the same people."""
    async with (
        sandbox(folder, size.people) as server,
        started(folder, *child("bot"), settings=settings_for(server, folder, database_url)) as process,
    ):
        await line_of(process, folder)
        return await _measure(server, process, people, count, Awaited(server.calls), said)


async def by_library(folder: Path, database_url: str, size: Size, people: list[Writer], count: int, how: str) -> Handled:
    """python-telegram-bot alone (see bench_child.library)."""
    async with (
        sandbox(folder, size.people) as server,
        started(folder, *child("library", server.url, server.token, how, database_url)) as process,
    ):
        return await _measure(server, process, people, count, _Lines(process, folder), 0)


class Awaited:
    """Effects seen at the server: calls of sendMessage to whoever wrote. What the bot says meanwhile to others, or by itself about
    something else, answers nobody."""

    def __init__(self, calls: Calls) -> None:
        self._calls, self._seen = calls, calls.total

    async def wait(self, said: Sequence[Writer]) -> float:
        """Machine time of the last answer, once each of those who wrote has had one for each time."""
        open_, last = Counter((str(who.account), f"#{who.number}") for who in said), 0.0

        def all_answered() -> bool:
            nonlocal last
            new = list(itertools.takewhile(lambda call: call.n > self._seen, reversed(self._calls.kept)))
            for call in reversed(new):
                self._seen = call.n
                found = _answered_by(call, open_)
                if found is not None:
                    open_[found] -= 1
                    last = call.machine
            return not +open_

        if not await self._calls.bell.until(all_answered, _ANSWER_SECONDS):
            raise TimeoutError(f"the bot left {open_.total()} of {len(said)} updates without an answer")
        return last


def _answered_by(call: Call, open_: Counter[tuple[str, str]]) -> tuple[str, str] | None:
    """Whose report a call answers, of those that wait."""
    if call.method != "sendMessage":
        return None
    chat, text = str(call.params["chat_id"]), str(call.params["text"])
    return next((who for who, left in open_.items() if left > 0 and who[0] == chat and who[1] in text), None)


class _Lines:
    """Effects told by the process itself: one line with the machine time each."""

    def __init__(self, process: Process, folder: Path) -> None:
        self._process, self._folder = process, folder

    async def wait(self, said: Sequence[Writer]) -> float:
        """Machine time of the last of the next effects, one for each who wrote."""
        async with asyncio.timeout(_ANSWER_SECONDS):
            for _ in said:
                line = await line_of(self._process, self._folder)
        return float(line)


async def _measure(server: Sandbox, process: Process, people: list[Writer], count: int, effects: Awaited | _Lines, before: int) -> Handled:
    """One at a time first, then about the same number in one burst from everybody."""
    taken: list[float] = []
    start = time.monotonic()
    for turn in range(_WARM_UP + count):
        began, who = _say(server, people, before + turn)
        done = await effects.wait([who])
        taken.append(done - began)
        if time.monotonic() - start > _BUDGET_SECONDS / ROUNDS and turn > 1:
            break
    taken = taken[min(_WARM_UP, len(taken) // 2) :]
    burst = max(2, min(count, int(_BUDGET_SECONDS / ROUNDS / statistics.median(taken))))
    began = time.monotonic()
    said = [_say(server, people, before + _WARM_UP + count + turn)[1] for turn in range(burst)]
    done = await effects.wait(said)
    return Handled(tuple(taken), burst / (done - began), peak_memory(process.pid))


def said_in(count: int) -> int:
    """How much is said at most in a round of so many updates."""
    return _WARM_UP + 2 * count


def _say(server: Sandbox, people: list[Writer], turn: int) -> tuple[float, Writer]:
    """Machine time just before somebody writes, and who it is."""
    who = people[turn % len(people)]
    began = time.monotonic()
    server.acts.say(who.account, who.account, f"{who.number} được {10 + turn // len(people) % 80}%")
    return began, who


async def deliveries(folder: Path, database_url: str, size: Size) -> dict[str, Any]:
    """See bench_deliver.deliver: its server is here."""
    async with sandbox(folder, size.people) as server:
        return await result_of(folder, "deliver", json.dumps(asdict(size)), settings=settings_for(server, folder, database_url))


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from spawning to the first getUpdates and to the first answer (None where nothing answers), and the memory it holds
    (MB) a while later, when everything has been loaded and nothing is done; None where it was not waited for."""

    polled: float
    answered: float | None
    memory: float | None


async def start_up(folder: Path, database_url: str, *, library: str | None = None, idle: bool = False) -> Start:
    """A start of the bot, or of the bare `library` ("empty" or "answer"). An update waits already, so that the first poll is
    answered at once."""
    async with sandbox(folder, 1) as server:
        server.acts.start(account(1))
        arguments = ("-m", "bot", "run") if library is None else child("library", server.url, server.token, library, database_url)
        began = time.monotonic()
        async with started(folder, *arguments, settings=settings_for(server, folder, database_url)) as process:
            polled = await _first(server, "getUpdates")
            answered = None if library == "empty" else await _first(server, "sendMessage")
            if idle:
                await asyncio.sleep(_IDLE_SECONDS)
            return Start(polled - began, None if answered is None else answered - began, memory_now(process.pid) if idle else None)


async def _first(server: Sandbox, method: str) -> float:
    """Machine time of the first call of a method."""
    seen = await server.calls.bell.until(lambda: server.calls.after(0, method), _ANSWER_SECONDS)
    if not seen:
        raise TimeoutError(f"no {method} came")
    return seen[0].machine
