"""A world in which everything happens by chance and nothing takes time: the real planner, claim, sender and inbox code on an
SQLite file, with a made-up clock, a made-up Telegram and processes that end at any named point. One seed, one history."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import text

import db.session
from bot.core import failpoint
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.delivery import Priority
from bot.core.failpoint import Point
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.core.outgoing import Outgoing, Sent
from bot.core.pacing import Pacer
from bot.core.task import State
from bot.services import conversation, in_hand, inbox, outcome, planner, reconcile
from bot.services import sender as senders
from bot.services.lease import Lease
from bot.services.sender import Sender
from db.inbox import Update
from db.session import Database
from messages import labels
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.desk import CLERK, FOCAL, HEAD, Desk, task

KEY = b"k" * 32
_START = datetime(2026, 1, 5, tzinfo=UTC)
_OUTCOMES: tuple[tuple[str, int], ...] = (
    ("yes", 700),
    ("lost", 40),
    ("not_arrived", 30),
    ("not_sent", 60),
    ("slow_down", 6),
    ("rejected", 20),
    ("bad_marks", 10),
    ("unauthorised", 4),
    ("refused", 6),
    ("stall", 8),
    ("dies_before", 8),
    ("dies_after", 12),
)


class Dies(BaseException):
    """The process ends here."""


@dataclass
class Machine:
    """Machine time, for every process and for the store."""

    seconds: float = 0.0

    def monotonic(self) -> float:
        # A look at the clock takes a moment: else nobody who waits for a moment would ever see it pass.
        self.seconds += 0.0005
        return self.seconds

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.seconds)


@dataclass
class Seen:
    """What the server has accepted: the ledger row, whether under the label, when."""

    row: int
    chat: str
    labelled: bool
    number: int


class Telegram:
    """A platform that answers by chance. It takes down what it accepts, before it answers or does not."""

    name = "telegram"
    can = Capabilities()

    def __init__(self, world: Simulation) -> None:
        self.world, self.seen = world, list[Seen]()
        self.outcomes: Counter[str] = Counter()
        self.calm = False
        self.rest_until = 0.0

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        world, chance = self.world, self.world.chance
        assert world.machine.seconds >= self.rest_until, "the platform has asked for a rest"
        row = await world.row_of(chat, outgoing)
        what = "yes" if self.calm else chance.choices([name for name, _ in _OUTCOMES], [weight for _, weight in _OUTCOMES])[0]
        if what == "stall" and not world.nested:
            # This process stands still for longer than its lease; others go on.
            world.machine.seconds += 20.0
            await world.others_go_on()
            what = "yes"
        self.outcomes[what] += 1
        match what:
            case "dies_before":
                raise Dies
            case "not_arrived":
                raise ChannelError(Failure.UNKNOWN, "no answer")
            case "not_sent":
                raise ChannelError(Failure.NOT_SENT, "no route to host")
            case "slow_down":
                self.rest_until = world.machine.seconds + 30.0
                raise ChannelError(Failure.SLOW_DOWN, "too many requests", retry_after=30.0)
            case "rejected" | "bad_marks" | "unauthorised" | "refused":
                raise ChannelError(Failure(what), what)
        self.seen.append(Seen(row, chat, outgoing.plain.startswith(labels.RESEND), len(self.seen)))
        if what == "lost":
            raise ChannelError(Failure.UNKNOWN, "no answer")
        if what == "dies_after":
            raise Dies
        return Sent(f"m{len(self.seen)}")

    async def toast(self, press: str, text: str) -> None:
        return

    async def fetch(self, provider_file: str, to: Any) -> Any:
        raise ChannelError(Failure.REJECTED, "no file")


@dataclass
class Process:
    lease: Lease
    sender: Sender


@dataclass
class Simulation:
    """One history. `run(steps)`, then `settle()`, then `check()`."""

    database: Database
    chance: random.Random
    machine: Machine = field(default_factory=Machine)
    deaths: Counter[str] = field(default_factory=Counter)
    nested: bool = False
    updates: int = 0
    said: int = 0
    handled: int = 0

    async def open(self) -> None:
        self.clock = FixedClock(moment("2024-11-04 08:00"))
        self.telegram = Telegram(self)
        self.desk = Desk(self.database, self.clock, RecordingChannel())
        await self.desk.open()
        for n in range(12):
            due = date(2024, 11, 5) + timedelta(days=3 * n)
            await self.desk.register(task(f"Việc số {n}", due=due))
        for who in (FOCAL, HEAD, CLERK):
            await self.desk.bind(who)
        self.processes = [self.new_process(), self.new_process()]

    def new_process(self) -> Process:
        lease = Lease(self.database, "telegram")
        pacer = Pacer(per_second=1e6, per_chat=1.0, chat_burst=3.0)
        return Process(lease, Sender(self.database, self.telegram, self.clock, lease, pacer))

    # --- chance ---

    async def run(self, steps: int) -> None:
        acts: list[tuple[int, Callable[[], Awaitable[None]]]] = [
            (400, self.send),
            (220, self.hold),
            (140, self.time_passes),
            (90, self.owe_answer),
            (90, self.owe_decision),
            (60, self.plan),
            (25, self.office_time_passes),
            (25, self.task_changes),
            (25, self.somebody_writes),
            (40, self.handle),
            (30, self.reachable_again),
            (6, self.end_a_process),
            (2, self.night),
        ]
        weights, verbs = [weight for weight, _ in acts], [verb for _, verb in acts]
        failpoint.hook = self.reach
        try:
            for _ in range(steps):
                (verb,) = self.chance.choices(verbs, weights)
                try:
                    await verb()
                except Dies:
                    self.restart()
        finally:
            failpoint.hook = None

    def reach(self, point: Point) -> None:
        if self.chance.random() < 0.006:
            self.deaths[point.name] += 1
            raise Dies

    def restart(self) -> None:
        """Whoever was at work is gone; a new process comes, sometimes only after the lease has run out."""
        self.nested = False
        self.processes[self.at_work] = self.new_process()

    at_work: int = 0

    def pick(self) -> Process:
        self.at_work = self.chance.randrange(2)
        return self.processes[self.at_work]

    async def send(self) -> None:
        await self.pick().sender.step()

    async def hold(self) -> None:
        process = self.pick()
        if await process.lease.hold():
            await process.sender._look_after(process.sender._in_hand.ids)

    async def others_go_on(self) -> None:
        self.nested, mine = True, self.at_work
        other = self.processes[1 - mine]
        self.at_work = 1 - mine
        try:
            if await other.lease.hold():
                for _ in range(self.chance.randrange(4)):
                    await other.sender.step()
        except Dies:
            self.processes[1 - mine] = self.new_process()
        finally:
            self.nested, self.at_work = False, mine

    async def time_passes(self) -> None:
        self.machine.seconds += self.chance.choices((0.1, 0.5, 1.0, 3.0, 6.0, 20.0, 61.0), (8, 8, 16, 16, 8, 1, 1))[0]

    async def office_time_passes(self) -> None:
        now = self.clock.now()
        if (now + timedelta(hours=7)).hour >= 16:
            self.clock.set(moment(f"{(now + timedelta(hours=7)).date() + timedelta(days=1)} 08:00"))
        else:
            self.clock.step(minutes=self.chance.choice((1, 5, 20)))

    async def owe_answer(self) -> None:
        self.said += 1
        who = self.chance.choice((FOCAL, HEAD, CLERK))
        parts = self.chance.choice((1, 1, 1, 3))
        for part in range(1, parts + 1):
            await self.desk.answer(who, f"Trả lời {self.said}, phần {part}", f"x{self.said}/1", part=part)

    async def owe_decision(self) -> None:
        self.said += 1
        who = self.chance.choice((FOCAL, HEAD))
        async with self.database.write() as connection:
            await self.desk.add(
                connection,
                kind="decision",
                recipient=f"person:{self.desk.people[who]}",
                slot=f"{self.said}/granted",
                priority=Priority.EVENT,
                chat=who,
                address_id=self.desk.addresses[who],
                text_html=f"<b>Quyết định {self.said}</b>",
                text_plain=f"Quyết định {self.said}",
            )

    async def plan(self) -> None:
        self.at_work = self.chance.randrange(2)
        await planner.tick(self.database, self.clock.now())

    async def task_changes(self) -> None:
        number, today = self.chance.randrange(101, 113), (self.clock.now() + timedelta(hours=7)).date()
        changes: tuple[dict[str, Any], ...] = (
            {"state": State.SUBMITTED, "submitted_on": today},
            {"state": State.OPEN, "submitted_on": None},
            {"said": f"lần {self.said}", "said_on": today, "reported_on": today},
            {"due": today + timedelta(days=3), "last_day": today + timedelta(days=3)},
        )
        await self.desk.change(number, **self.chance.choice(changes))

    async def somebody_writes(self) -> None:
        self.updates += 1
        who = self.chance.choice((FOCAL, HEAD))
        batch = [Update(f"1/{self.updates}", who, {"n": self.updates, "who": who})]
        # What a poll brought and could not store comes again.
        await self._again(lambda: inbox.store(self.database, "telegram", batch, self.clock, bot="1", next_offset=self.updates + 1))

    async def _again(self, work: Callable[[], Awaitable[object]]) -> None:
        while True:
            try:
                await work()
                return
            except Dies:
                self.restart()

    async def handle(self) -> None:
        claimed = await inbox.claim(self.database, "telegram", set())
        if not claimed:
            return
        (waiting,) = claimed
        number = waiting.payload["n"]
        incoming = Incoming(
            inbox_id=waiting.inbox_id,
            channel="telegram",
            happening=Happening.TEXT,
            chat_kind=ChatKind.PRIVATE,
            chat=waiting.chat,
            account=waiting.chat,
            account_name=waiting.chat,
            message=str(number),
            at=self.clock.now(),
            text=f"{101 + number % 12} được {1 + number % 98}%",
        )
        self.handled += 1
        await conversation.receive(self.database, incoming, self.telegram.can, KEY)

    async def reachable_again(self) -> None:
        async with self.database.write() as connection:
            await connection.execute(text("UPDATE address SET reachable = 1 WHERE removed_at IS NULL"))
            await connection.execute(text("UPDATE organisation SET stamp = stamp + 1"))

    async def end_a_process(self) -> None:
        process = self.pick()
        if self.chance.random() < 0.5:
            await process.lease.release()
        self.restart()

    async def night(self) -> None:
        await outcome.sweep(self.database, self.clock.now())
        await reconcile.reconcile(self.database, self.clock.now())

    # --- the end ---

    async def settle(self) -> None:
        """No more faults: everything that waits must find its end."""
        self.telegram.calm = True
        await self.reachable_again()
        for _ in range(20_000):
            await self.handle()
            if not await self.count("SELECT count(*) FROM message WHERE state IN ('ready', 'leased', 'unknown')") and not await self.count(
                "SELECT count(*) FROM inbox WHERE state = 'new'"
            ):
                return
            await self.hold()
            while await self.processes[self.at_work].sender.step():
                pass
            self.machine.seconds += 7.0

    async def count(self, statement: str) -> int:
        async with self.database.read() as connection:
            return int((await connection.execute(text(statement))).scalar_one())

    async def row_of(self, chat: str, outgoing: Outgoing) -> int:
        """The row this request is for: the one in hand with this text."""
        async with self.database.read() as connection:
            found = await connection.execute(
                text("SELECT id FROM message WHERE state = 'leased' AND chat = :chat AND text_plain = :text"),
                {"chat": chat, "text": outgoing.plain},
            )
            rows = found.scalars().all()
        assert rows, "a request left without an intent"
        return int(rows[0])

    async def check(self) -> dict[str, int]:
        """Compare the ledger with what the server saw; figures of what was seen. Raises AssertionError."""
        async with self.database.read() as connection:
            rows = {row.id: row for row in await connection.execute(text("SELECT * FROM message"))}
            told = list(await connection.execute(text("SELECT message_id FROM item WHERE live")))
            states = dict(tuple(row) for row in await connection.execute(text("SELECT state, count(*) FROM inbox GROUP BY state")))
            twice = list(await connection.execute(text("SELECT inbox_id FROM report GROUP BY inbox_id HAVING count(*) > 1")))
            answered = (await connection.execute(text("SELECT count(DISTINCT inbox_id) FROM message WHERE inbox_id > 0"))).scalar_one()
        assert {row.state for row in rows.values()} <= {"sent", "dropped"}, Counter(row.state for row in rows.values())
        plain, again = Counter[int](), Counter[int]()
        for seen in self.telegram.seen:
            (again if seen.labelled else plain)[seen.row] += 1
        assert max(plain.values(), default=0) <= 1, "said twice without the label"
        assert max(again.values(), default=0) <= 1, "said twice under the label"
        for row in rows.values():
            arrived = plain[row.id] + again[row.id]
            if row.state == "sent":
                assert arrived, f"row {row.id} is marked sent, and the server never saw it"
                assert row.provider_id is not None
            elif arrived:
                assert row.unknowns, f"row {row.id} arrived and was given up as {row.dropped_as}"
        assert {rows[item.message_id].state for item in told} <= {"sent"}, "what was not sent counts as told"
        assert set(states) <= {"done"}, states
        assert twice == [], "an update had its effect twice"
        assert sum(states.values()) == answered == self.updates, (states, answered, self.updates)
        self._check_order(rows)
        return {"rows": len(rows), "seen": len(self.telegram.seen), "labelled": sum(again.values()), "deaths": sum(self.deaths.values())}

    def _check_order(self, rows: dict[int, Any]) -> None:
        """Parts of a message, and answers to one person, arrive in order, unless an earlier one was held."""
        first: dict[int, int] = {}
        for seen in self.telegram.seen:
            first.setdefault(seen.row, seen.number)
        held = {(row.recipient, row.slot) for row in rows.values() if row.unknowns}
        answers = sorted((r for r in rows.values() if r.kind == "answer" and r.id in first), key=lambda r: r.id)
        last: dict[str, int] = {}
        for row in answers:
            if (row.recipient, row.slot) in held:
                # A held row delays its own later parts, and nobody else.
                continue
            assert last.get(row.recipient, -1) < first[row.id], "answers out of order"
            last[row.recipient] = first[row.id]


def patch_time(monkeypatch: pytest.MonkeyPatch, machine: Machine) -> None:
    """Let every process and the store read the made-up clock."""
    monkeypatch.setattr(db.session, "SystemClock", lambda: machine)
    monkeypatch.setattr(senders, "time", SimpleNamespace(monotonic=machine.monotonic))
    for module in (senders, in_hand):
        monkeypatch.setattr(module, "_TROUBLE_SECONDS", 0.0)
