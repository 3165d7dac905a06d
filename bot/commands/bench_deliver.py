"""Composing and sending a morning's digests to the sandbox, beside a bare loop of the same client's sends."""

from __future__ import annotations

import asyncio
import importlib
import statistics
import time
from collections.abc import Sequence
from typing import Any

from bot.app import clock_of, database_of
from bot.channels.telegram import Telegram
from bot.commands.bench_clock import peak_memory, stalls
from bot.commands.bench_fill import NOW, TODAY, Size, forget_messages, make_due
from bot.commands.bench_load import forget, owe
from bot.commands.bench_room import room
from bot.core.clock import Clock
from bot.core.garbage import keep_for_good
from bot.core.outgoing import Outgoing, Sent, keyboard_from_json
from bot.core.pacing import Pacer
from bot.services import planner
from bot.services.lease import Lease
from bot.services.sender import Sender
from bot.settings import Settings
from db.session import Database
from db.tables import MessageRow
from messages.render import put_together
from messages.split import split
from messages.wordings.digest import Digest
from messages.wordings.lines import TaskLine

_ROUNDS = 3
_BUDGET_SECONDS = 15.0
"""A round ends then, whatever is left to send."""
_ROUNDS_SECONDS = 12.0
"""No further round begins after so long."""
_LOOK_SECONDS = 0.02
_PACED_SECONDS = 15.0
"""Long enough that the one great line of the morning, the clerk's of a city (a second or two), weighs as little as it does in a morning."""
_FINISHED = 3_000
"""So many that the last moment, until the last of them is stored, weighs little: a morning has one such moment, not one a second."""
_OPEN_TASKS = (
    "SELECT unit.name, task.number, task.content, stands.last_day FROM role"
    " JOIN unit ON unit.id = role.unit_id"
    " JOIN assignment_version AS stands ON stands.unit_id = role.unit_id AND stands.until IS NULL AND stands.state = 'open'"
    " JOIN assignment ON assignment.id = stands.assignment_id JOIN task ON task.id = assignment.task_id"
    " WHERE role.person_id = {} ORDER BY task.number"
)
_SENT = "SELECT count(*) FROM message WHERE state = 'sent'"
_WAITING = "SELECT count(*) FROM (SELECT id FROM message WHERE state IN ('ready', 'leased', 'unknown') LIMIT 1) AS one"


async def deliver(size: Size) -> dict[str, Any]:
    """Deliveries per second of the sender, of digests it composes and of texts that are finished, each beside the client alone;
    and the longest stall of the event loop while sending."""
    settings = Settings()
    assert settings.telegram_token is not None
    database, clock = database_of(settings), clock_of(settings)
    channel = _Counted(settings.telegram_token.get_secret_value(), api_url=settings.telegram_api_url)
    await channel.start()
    # As a bot that has run for a while: it has loaded all words at its start.
    await asyncio.to_thread(importlib.import_module, "bot.services.conversation")
    keep_for_good()
    put_together()
    rates: list[float] = []
    bare: list[float] = []
    read_bare: list[float] = []
    worst: list[float] = []
    start = time.perf_counter()
    try:
        due = await make_due(database, size)
        while len(rates) < _ROUNDS and (not rates or time.perf_counter() - start < _ROUNDS_SECONDS):
            await forget_messages(database, due)
            before = await room(database)
            await planner.tick(database, NOW)
            lease = Lease(database, channel.name)
            while not await lease.hold():
                # A bot that ended badly just before keeps the lease until it runs out.
                await asyncio.sleep(1)
            async with stalls() as late:
                rates.append(await _send_all(database, channel, Sender(database, channel, clock, lease, Pacer.unbounded())))
            worst.append(max(late))
            grown, sent = await room(database) - before, await _number(database, _SENT)
            bare.append(await _send_bare(database, channel))
            read_bare.append(await _read_and_send_bare(database, channel))
        paced, paced_bare = await _paced(database, channel, clock, due)
        finished, finished_bare = await _finished(database, channel, clock, size)
    finally:
        await channel.stop()
        await database.close()
    return {
        "per_second": statistics.median(rates),
        "bare_per_second": statistics.median(bare),
        "read_bare_per_second": statistics.median(read_bare),
        "paced_per_second": paced,
        "paced_bare_per_second": paced_bare,
        "finished_per_second": finished,
        "finished_bare_per_second": finished_bare,
        "digest_room": grown.used / sent,
        "digest_values": grown.values / sent,
        "stall": statistics.median(worst),
        "memory": peak_memory(),
    }


async def _paced(database: Database, channel: _Counted, clock: Clock, due: Sequence[int]) -> tuple[float, float]:
    """The same digests at the pace we keep, below what the platform takes; and the bare loop at the same pace."""
    await forget_messages(database, due)
    await planner.tick(database, NOW)
    lease = Lease(database, channel.name)
    assert await lease.hold()
    paced = await _send_all(database, channel, Sender(database, channel, clock, lease), _PACED_SECONDS)
    return paced, await _send_bare(database, channel, Pacer())


async def _finished(database: Database, channel: _Counted, clock: Clock, size: Size) -> tuple[float, float]:
    """Texts that were finished when they were written: what is told of decisions, and every answer."""
    rates, bare = [], []
    for n in range(_ROUNDS):
        await forget(database)
        await owe(database, size.people, _FINISHED, name=f"finished{n}")
        lease = Lease(database, channel.name)
        assert await lease.hold()
        rates.append(await _send_all(database, channel, Sender(database, channel, clock, lease, Pacer.unbounded())))
        bare.append(await _send_bare(database, channel))
    await forget(database)
    return statistics.median(rates), statistics.median(bare)


class _Counted(Telegram):
    """Knows how many sends it has done, so that the ledger need not be asked all the time."""

    sent = 0

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        sent = await super().send(chat, outgoing)
        self.sent += 1
        return sent


async def _send_all(database: Database, channel: _Counted, sender: Sender, budget: float = _BUDGET_SECONDS) -> float:
    """Let the sender empty the ledger, for so many seconds at most; deliveries per second."""
    channel.sent, seen = 0, -1
    began = time.perf_counter()
    sending = asyncio.ensure_future(sender.run())
    while channel.sent > seen or await _number(database, _WAITING):
        if time.perf_counter() - began > budget:
            break
        seen = channel.sent
        await asyncio.sleep(_LOOK_SECONDS)
    taken = time.perf_counter() - began
    sent = await _number(database, _SENT)
    sender.stop()
    await sending
    return sent / taken


async def _send_bare(database: Database, channel: Telegram, pacer: Pacer | None = None) -> float:
    """The same texts to the same chats, one after the other, with nothing around; deliveries per second. `pacer`: at this pace."""
    out = [
        (row.chat, Outgoing(row.text_html or "", row.text_plain or "", keyboard_from_json(row.buttons))) for row in await _sent(database)
    ]
    began = time.perf_counter()
    for chat, outgoing in out:
        if pacer is not None:
            await asyncio.sleep(pacer.wait_overall(time.monotonic()))
            pacer.spend(chat, False, time.monotonic())
        await channel.send(chat, outgoing)
    return len(out) / (time.perf_counter() - began)


async def _read_and_send_bare(database: Database, channel: Telegram) -> float:
    """The least that composing takes: for each reader one question for the open tasks of the own units, one rendering of what is due,
    one send; deliveries per second. No rules, nothing stored, nothing told apart."""
    out = [(row.chat, int(row.recipient.rpartition(":")[2])) for row in await _sent(database) if row.kind == "digest"]
    question = _OPEN_TASKS.format("?" if database.is_sqlite else "%s")
    began = time.perf_counter()
    for chat, person in out:
        async with database.read() as connection:
            tasks = (await connection.exec_driver_sql(question, (person,))).all()
        due = tuple(
            TaskLine(task.number, task.content, TODAY, TODAY, due=TODAY, later=TODAY, due_today=True)
            for task in tasks
            if task.last_day in (TODAY, TODAY.isoformat())
        )
        said = Digest(unit=str(tasks[0].name) if tasks else "", day=TODAY, due_today=due).render()
        for part in split(said, channel.can.max_text):
            await channel.send(chat, Outgoing(part.html, part.plain))
    return len(out) / (time.perf_counter() - began)


async def _sent(database: Database) -> Sequence[Any]:
    table = MessageRow.__table__
    async with database.read() as connection:
        return (await connection.execute(table.select().where(table.c.state == "sent"))).all()


async def _number(database: Database, statement: str) -> int:
    async with database.read() as connection:
        return int((await connection.exec_driver_sql(statement)).scalar_one())
