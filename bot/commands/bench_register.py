"""Measurements on a filled register, inside one process: the planner, the figures, the stall of the loop, memory.

Times are seconds, memory is MB. Every figure has its floor: plain SQL on the same rows, through the same driver.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

from bot.commands.bench_clock import median_seconds, peak_memory, stalls
from bot.commands.bench_fill import NOW, ORGANISATION, Size, forget_messages, make_due
from bot.services import planner
from bot.services.summarise import summarise
from db.session import Database
from db.tables import MessageRow

_PROBE = "SELECT id FROM assignment WHERE organisation_id = 1 AND next_look_on <= '2024-11-05' LIMIT 1"
_SCAN = "SELECT count(*) FROM assignment WHERE organisation_id = 1 AND next_look_on > '2024-11-05'"
_COUNT = "SELECT part, state, count(*) FROM assignment_version WHERE organisation_id = 1 AND until IS NULL GROUP BY part, state"
_DUE_ROUNDS = 5
_DUE_BUDGET_SECONDS = 20.0


async def measure(url: str, size: Size) -> dict[str, Any]:
    """Everything of one register. Nothing is due when it begins; `size.due` assignments are when it ends."""
    database = Database(url)
    try:
        found: dict[str, Any] = {
            "empty_tick": await median_seconds(lambda: planner.tick(database, NOW)),
            "probe": await _sql(database, _PROBE),
            "scan": await _sql(database, _SCAN),
            "figures": await median_seconds(lambda: summarise(database, ORGANISATION, now=NOW)),
            "count": await _sql(database, _COUNT),
        }
        found |= await _due(database, size)
        return found | {"memory": peak_memory()}
    finally:
        await database.close()


async def light(url: str) -> dict[str, Any]:
    """One empty tick and the figures once: what memory alone needs."""
    database = Database(url)
    try:
        await planner.tick(database, NOW)
        await summarise(database, ORGANISATION, now=NOW)
        return {"memory": peak_memory()}
    finally:
        await database.close()


async def _sql(database: Database, statement: str) -> float:
    async def ask() -> None:
        async with database.read() as connection:
            (await connection.exec_driver_sql(statement)).all()

    return await median_seconds(ask)


async def _due(database: Database, size: Size) -> dict[str, Any]:
    """A tick with `size.due` due, and beside it the bare insert of the ledger rows it wrote."""
    due = await make_due(database, size)
    ticks: list[float] = []
    worst: list[float] = []
    start = time.perf_counter()
    while len(ticks) < _DUE_ROUNDS and (not ticks or time.perf_counter() - start < _DUE_BUDGET_SECONDS):
        await forget_messages(database, due)
        async with stalls() as late:
            began = time.perf_counter()
            planned = await planner.tick(database, NOW)
            ticks.append(time.perf_counter() - began)
        worst.append(max(late))
    rows, inserts, quiet = await _insert_again(database)
    return {
        "due_tick": statistics.median(ticks),
        "due_looked": planned.looked,
        "due_rows": rows,
        "due_insert": inserts,
        "stall": statistics.median(worst),
        "stall_floor": quiet,
    }


async def _insert_again(database: Database, rounds: int = 5) -> tuple[int, float, float]:
    """How many rows the ledger has, seconds to insert them again with one plain statement, and the longest stall meanwhile."""
    table = MessageRow.__table__
    async with database.read() as connection:
        rows = [dict(row._mapping) for row in await connection.execute(table.select())]
    taken = []
    async with stalls() as late:
        for _ in range(rounds):
            async with database.write() as connection:
                await connection.exec_driver_sql("DELETE FROM message")
            began = time.perf_counter()
            async with database.write() as connection:
                await connection.execute(table.insert(), rows)
            taken.append(time.perf_counter() - began)
    return len(rows), statistics.median(taken), max(late)
