"""Composing and sending a morning's digests to the sandbox, beside a bare loop of the same client's sends."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import Any

from bot.app import clock_of, database_of
from bot.channels.telegram import Telegram
from bot.commands.bench_clock import peak_memory, stalls
from bot.commands.bench_fill import NOW, Size, forget_messages, make_due
from bot.commands.bench_load import forget, owe
from bot.core.clock import Clock
from bot.core.garbage import keep_for_good
from bot.core.outgoing import Outgoing, Sent, keyboard_from_json
from bot.core.pacing import Pacer
from bot.services import planner
from bot.services.sender import Lease, Sender
from bot.settings import Settings
from db.session import Database
from db.tables import MessageRow
from messages.render import put_together

_ROUNDS = 3
_BUDGET_SECONDS = 15.0
"""A round ends then, whatever is left to send."""
_ROUNDS_SECONDS = 12.0
"""No further round begins after so long."""
_LOOK_SECONDS = 0.02
_UNLIMITED = 1e6
_FINISHED = 400
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
    # As a bot that has run for a while.
    keep_for_good()
    put_together()
    rates: list[float] = []
    bare: list[float] = []
    worst: list[float] = []
    start = time.perf_counter()
    try:
        due = await make_due(database, size)
        while len(rates) < _ROUNDS and (not rates or time.perf_counter() - start < _ROUNDS_SECONDS):
            await forget_messages(database, due)
            await planner.tick(database, NOW)
            lease = Lease(database, channel.name)
            while not await lease.hold():
                # A bot that ended badly just before keeps the lease until it runs out.
                await asyncio.sleep(1)
            async with stalls() as late:
                rates.append(await _send_all(database, channel, Sender(database, channel, clock, lease, _unpaced())))
            worst.append(max(late))
            bare.append(await _send_bare(database, channel))
        finished, finished_bare = await _finished(database, channel, clock, size)
    finally:
        await channel.stop()
        await database.close()
    return {
        "per_second": statistics.median(rates),
        "bare_per_second": statistics.median(bare),
        "finished_per_second": finished,
        "finished_bare_per_second": finished_bare,
        "stall": statistics.median(worst),
        "memory": peak_memory(),
    }


def _unpaced() -> Pacer:
    return Pacer(per_second=_UNLIMITED, burst=_UNLIMITED, per_chat=_UNLIMITED, chat_burst=_UNLIMITED)


async def _finished(database: Database, channel: _Counted, clock: Clock, size: Size) -> tuple[float, float]:
    """Texts that were finished when they were written: what is told of decisions, and every answer."""
    rates, bare = [], []
    for n in range(_ROUNDS):
        await forget(database)
        await owe(database, size.people, min(_FINISHED, 4 * size.people), name=f"finished{n}")
        lease = Lease(database, channel.name)
        assert await lease.hold()
        rates.append(await _send_all(database, channel, Sender(database, channel, clock, lease, _unpaced())))
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


async def _send_all(database: Database, channel: _Counted, sender: Sender) -> float:
    """Let the sender empty the ledger; deliveries per second."""
    channel.sent, seen = 0, -1
    began = time.perf_counter()
    sending = asyncio.ensure_future(sender.run())
    while channel.sent > seen or await _number(database, _WAITING):
        if time.perf_counter() - began > _BUDGET_SECONDS:
            break
        seen = channel.sent
        await asyncio.sleep(_LOOK_SECONDS)
    taken = time.perf_counter() - began
    sent = await _number(database, _SENT)
    sender.stop()
    await sending
    return sent / taken


async def _send_bare(database: Database, channel: Telegram) -> float:
    """The same texts to the same chats, one after the other, with nothing around; deliveries per second."""
    table = MessageRow.__table__
    async with database.read() as connection:
        rows = (await connection.execute(table.select().where(table.c.state == "sent"))).all()
    out = [(row.chat, Outgoing(row.text_html or "", row.text_plain or "", keyboard_from_json(row.buttons))) for row in rows]
    began = time.perf_counter()
    for chat, outgoing in out:
        await channel.send(chat, outgoing)
    return len(out) / (time.perf_counter() - began)


async def _number(database: Database, statement: str) -> int:
    async with database.read() as connection:
        return int((await connection.exec_driver_sql(statement)).scalar_one())
