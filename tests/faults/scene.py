"""The place of a fault: an office on one store, the sandbox that everybody's chats are in, processes to kill, and the audit
that compares the ledger with what the server saw."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import text

import db.addresses
import db.messages
from bot.commands import bench_fill
from bot.commands.bench_fill import NOW, ORGANISATION, Size, account
from bot.core.cause import Cause
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.delivery import Priority
from bot.core.organisation import AddressKind
from bot.core.register import ImportKind, NewTask
from bot.core.task import Source
from bot.sandbox.people import Group, Person
from bot.sandbox.server import Sandbox
from bot.services import register
from db.session import Database
from messages import labels
from tests.waits import until

ROOT = Path(__file__).resolve().parent.parent.parent
OFFICE = Size("faults", tasks=120, people=40, units=6, due=60)
"""Small enough to be filled in a moment."""
PATIENCE_SECONDS = 120.0
"""So long nothing may move: a machine under load is slow, what is stuck is still."""


@dataclass(slots=True)
class Audit:
    """What a fault left behind: the ledger beside what the server saw."""

    lost: int = 0
    """What should have been said and was not, without a row that tells why."""
    unlabelled: int = 0
    """Messages that came a second time without the label."""
    labelled: int = 0
    """Messages that came again under the label."""
    false_sent: int = 0
    """Rows marked sent that the server never accepted."""
    stuck: int = 0
    """Rows and updates that still wait after everything could leave."""
    said: int = 0
    """Messages accepted by the server."""
    dropped: Counter[str] = field(default_factory=Counter)

    def must_hold(self, *, dropped: Sequence[str] = ()) -> Audit:
        """Raise AssertionError when the promise is broken; `dropped`: what may have been given up here."""
        assert (self.lost, self.unlabelled, self.false_sent, self.stuck) == (0, 0, 0, 0), str(self)
        assert set(self.dropped) <= set(dropped), str(self)
        return self


class Nursery:
    """See tests/faults/nursery.py."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._lock = asyncio.Lock()
        self._alive: set[int] = set()

    async def _ask(self, given: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        async with self._lock:
            self._process.stdin.write(json.dumps(given).encode() + b"\n")
            await self._process.stdin.drain()
            return dict(json.loads(await self._process.stdout.readline()))

    async def run(self, role: str, **given: Any) -> int:
        """Start a role; its process id."""
        pid = int((await self._ask({"run": role, **given}))["pid"])
        self._alive.add(pid)
        return pid

    async def end(self, pid: int, number: int = signal.SIGKILL) -> int:
        """Send the signal and wait for the end; the exit code."""
        os.kill(pid, number)
        return await self.wait(pid)

    async def wait(self, pid: int) -> int:
        code = int((await self._ask({"wait": pid}))["code"])
        self._alive.discard(pid)
        return code

    async def close(self) -> None:
        for pid in list(self._alive):
            await self.end(pid)


@asynccontextmanager
async def a_nursery() -> AsyncIterator[Nursery]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NHACVIEC_", "DATABASE_URL"))}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.nursery"),
        cwd=ROOT,
        env={**environment, "PTB_TIMEDELTA": "true"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    made = Nursery(process)
    try:
        yield made
    finally:
        await made.close()
        process.kill()
        await process.wait()


class Scene:
    """One office at 09:00 of a Tuesday, nothing due until a test says so."""

    def __init__(self, url: str, folder: Path, sandbox: Sandbox, nursery: Nursery, size: Size, seed: int) -> None:
        self.url, self.folder, self.sandbox, self.nursery, self.size = url, folder, sandbox, nursery, size
        self.database = Database(url)
        self.chance = random.Random(seed)
        self.said = 0

    # --- processes ---

    async def start(self, role: str = "bot", **given: Any) -> int:
        told = {"url": self.url, "folder": str(self.folder), "token": self.sandbox.token, "api": self.sandbox.url}
        return await self.nursery.run(role, **{**told, **given})

    async def kill(self, pid: int) -> None:
        assert await self.nursery.end(pid) == -signal.SIGKILL, self.log()

    def log(self) -> str:
        """The end of what the processes have logged."""
        return self._logged()[-6000:]

    def logged(self, action: str) -> int:
        """How often something was logged."""
        return self._logged().count(action)

    def _logged(self) -> str:
        path = self.folder / "children.log"
        return path.read_text(errors="replace") if path.exists() else ""

    # --- load ---

    async def owe(self, count: int, *, name: str = "m", to: Sequence[int] | None = None) -> None:
        """So many finished texts, each unlike any other, to people in turn."""
        people = to or range(1, self.size.people + 1)
        now = self.sandbox.clock.now()
        rows = [
            {
                "organisation_id": ORGANISATION,
                "kind": "decision",
                "recipient": f"person:{people[n % len(people)]}",
                "slot": f"{name}/{n}",
                "channel": "telegram",
                "part": 1,
                "priority": Priority.EVENT,
                "not_before": now,
                "expires_at": now + timedelta(days=400),
                "created_at": now,
                "chat": str(account(people[n % len(people)])),
                "text_html": f"Tin <b>{name}</b> số {n}",
                "text_plain": f"Tin {name} số {n}",
            }
            for n in range(count)
        ]
        for start in range(0, count, 500):
            async with self.database.write() as connection:
                await db.messages.add(connection, rows[start : start + 500])

    async def make_due(self, count: int) -> list[int]:
        return await bench_fill.make_due(self.database, Size("due", self.size.tasks, self.size.people, self.size.units, count))

    def say(self, person: int, number: int, percent: int) -> None:
        """A person reports on a task of the own unit: an update for the bot."""
        self.sandbox.acts.say(account(person), account(person), f"{number} được {percent}%")
        self.said += 1

    # --- looking ---

    async def one(self, statement: str) -> int:
        async with self.database.read() as connection:
            return int((await connection.execute(text(statement))).scalar_one())

    async def until(self, statement: str) -> None:
        """Wait until the answer to a statement is not 0."""
        await until(partial(self.one, statement), seconds=PATIENCE_SECONDS)

    async def waiting(self) -> int:
        """What could still be dealt with."""
        stored = await self.one(
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
            " + (SELECT count(*) FROM message WHERE state IN ('ready', 'leased', 'unknown'))"
        )
        return stored + len(self.sandbox.world.updates.waiting)

    async def drained(self, *, seconds: float = PATIENCE_SECONDS) -> bool:
        """Wait until nothing waits any more; False when nothing has moved for so long."""
        before, deadline = -1, 0.0
        while left := await self.waiting():
            if left != before:
                before, deadline = left, monotonic() + seconds
            if monotonic() > deadline:
                return False
            await self.sandbox.calls.bell.wait(0.2)
        return True

    async def drain(self, **given: Any) -> None:
        """A bot that nobody disturbs plans, deals with whatever is left, and ends well."""
        planned = "SELECT coalesce(max(machine_at), 0) FROM heartbeat WHERE part = 'plan'"
        before = await self.one(planned)
        pid = await self.start("bot", **given)
        await self.until(f"SELECT ({planned}) <> {before}")
        await self.drained()
        assert await self.nursery.end(pid, signal.SIGTERM) == 0, self.log()

    async def audit(self) -> Audit:
        """Compare the ledger with the server."""
        found = Audit()
        async with self.database.read() as connection:
            rows = list(
                await connection.execute(text("SELECT id, state, dropped_as, chat, text_plain, provider_id, unknowns FROM message"))
            )
        plain: Counter[tuple[str, str]] = Counter()
        again: Counter[tuple[str, str]] = Counter()
        ids: set[tuple[str, str]] = set()
        for chat, messages in self.sandbox.world.messages.items():
            for message in messages.values():
                if not message.from_bot or message.service:
                    continue
                found.said += 1
                ids.add((str(chat), str(message.message_id)))
                words, is_again = _unlabelled(message.edits[0]["text"] if message.edits else message.text)
                (again if is_again else plain)[str(chat), words] += 1
        owed = Counter((row.chat, _unlabelled(row.text_plain or "")[0]) for row in rows if row.state in ("sent", "dropped"))
        found.labelled = sum(again.values())
        found.unlabelled = sum(max(0, number - max(1, owed[key])) for key, number in plain.items())
        found.unlabelled += sum(max(0, number - 1 - owed[key]) for key, number in again.items())
        for row in rows:
            if row.state == "sent" and (row.chat, row.provider_id) not in ids:
                found.false_sent += 1
            if row.state == "dropped":
                found.dropped[row.dropped_as] += 1
        found.lost = found.false_sent
        found.stuck = await self.waiting()
        return found

    async def close(self) -> None:
        await self.database.close()


def _unlabelled(words: str) -> tuple[str, bool]:
    head = f"{labels.RESEND}\n"
    return (words.removeprefix(head), True) if words.startswith(head) else (words, False)


@asynccontextmanager
async def a_scene(
    url: str, folder: Path, nursery: Nursery, *, size: Size = OFFICE, seed: int = 1, limits: bool = False
) -> AsyncIterator[Scene]:
    """An office on a migrated, empty database; the sandbox with everybody of it."""
    sandbox = Sandbox(folder / "clock", enforce_limits=limits)
    sandbox.clock.set(NOW)
    for n in range(1, size.people + 1):
        sandbox.world.add_person(Person(account(n), f"Nguyễn Văn {n}", started=True))
    async with sandbox:
        scene = Scene(url, folder, sandbox, nursery, size, seed)
        await bench_fill.fill(scene.database, size)
        async with scene.database.write() as connection:
            await connection.execute(text("UPDATE organisation SET next_number = 100000"))
            if not scene.database.is_sqlite:
                # The register was written with ids of its own: PostgreSQL must count on from there.
                for table in ("task", "document", "import", "assignment"):
                    counted = f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM \"{table}\"))"
                    await connection.execute(text(counted))
        try:
            yield scene
        finally:
            await scene.close()


async def bind_group(scene: Scene, title: str) -> tuple[int, int]:
    """A group of the sandbox with the bot in it, bound to the office: its chat and its address."""
    chat = scene.sandbox.world.free_id(group=True)
    scene.sandbox.world.add_group(Group(chat, title, members=[account(1)]))
    async with scene.database.write() as connection:
        address = await db.addresses.bind(
            connection,
            ORGANISATION,
            AddressKind.GROUP,
            channel="telegram",
            account=str(chat),
            chat=str(chat),
            account_name="",
            at=scene.sandbox.clock.now(),
        )
    return chat, address


async def owe_group(scene: Scene, address: int, chat: int, count: int) -> None:
    """So many finished texts to a group."""
    now = scene.sandbox.clock.now()
    rows = [
        {
            "organisation_id": ORGANISATION,
            "kind": "notice",
            "recipient": f"group:{address}",
            "slot": f"nhóm/{n}",
            "channel": "telegram",
            "part": 1,
            "priority": Priority.EVENT,
            "not_before": now,
            "expires_at": now + timedelta(days=400),
            "created_at": now,
            "chat": str(chat),
            "address_id": address,
            "text_html": f"Tin cho nhóm {n}",
            "text_plain": f"Tin cho nhóm {n}",
        }
        for n in range(count)
    ]
    async with scene.database.write() as connection:
        await db.messages.add(connection, rows)


async def register_some(database: Database, now: datetime, count: int, name: str) -> None:
    """New tasks of the first unit, each with its own words."""
    due = Deadline(DeadlineKind.DATE, date(2024, 12, 30))
    tasks = [NewTask(f"{name}: việc {n}", Source.KE_HOACH, ("P. 1",), deadline=due) for n in range(count)]
    await register.register_tasks(database, ORGANISATION, tasks, ImportKind.NEW, name, Cause(at=now))
