"""The planner alone, over a large register with little, some and much owed: beside a plain SQL scan of the same table, and beside
APScheduler keeping one stored job per reminder. `python -m bot bench --planner`.

Each measurement is a process of its own; nothing of APScheduler's job stores is used outside this file.
"""

from __future__ import annotations

import asyncio
import json
import pickle
import statistics
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.commands import bench_process
from bot.commands.bench_clock import median_seconds, peak_memory
from bot.commands.bench_fill import NOW, Size, forget_messages, make_due
from bot.commands.bench_table import Figure, Quantity
from bot.services import planner
from db.session import Database, driver_url

OWED = (0, 1_000, 20_000)
_SCAN = (
    "SELECT count(*), min(due), max(due) FROM assignment_version WHERE until IS NULL AND state = 'open' AND last_day >= '2024-11-05'"
    " AND percent IS NULL"
)
"""A column without an index decides, so the whole table is read, as a planner without an index of its own would."""
_ROUNDS = 3
_BUDGET_SECONDS = 20.0
_LONGEST_SECONDS = 40.0
_TABLE = "bench_jobs"


@dataclass(frozen=True, slots=True)
class Store:
    """A database to be filled: its URL, and where APScheduler keeps its jobs beside it."""

    where: str
    url: str
    jobs_url: str


async def measure(folder: Path, store: Store, size: Size, owed: Sequence[int] = OWED) -> list[Figure]:
    """Everything of one store that holds the register of `size`."""
    ticks = await bench_process.result_of(folder, "planner", store.url, json.dumps(asdict(size)), json.dumps(list(owed)))
    figures = []
    for count in owed:
        taken = ticks["ticks"][str(count)]
        jobs = await bench_process.result_of(folder, "jobs", store.jobs_url, str(size.tasks), str(count))
        what = f"planner tick, {count:,} of {size.tasks:,} owed"
        scheduler = "APScheduler, a stored job each" + ("" if jobs["done"] == count else f" ({jobs['done']:,} run, the rest counted on)")
        figures += [
            Figure(what, store.where, Quantity.MILLISECONDS, taken * 1000, ticks["scan"] * 1000, "SQL scan of the same table"),
            Figure(what, store.where, Quantity.MILLISECONDS, taken * 1000, jobs["seconds"] * 1000, scheduler),
        ]
    return [*figures, Figure(f"memory after {owed[-1]:,} owed", store.where, Quantity.MEGABYTES, ticks["memory"] or 0)]


async def memory(folder: Path, store: Store, size: Size, owed: int) -> float:
    """The most memory in MB of a process that plans `owed` reminders once."""
    found = await bench_process.result_of(folder, "planner", store.url, json.dumps(asdict(size)), json.dumps([owed]))
    return float(found["memory"] or 0)


# --- in a process of its own ------------------------------------------------------------------------------------------


async def ticks(url: str, size: Size, owed: Sequence[int]) -> dict[str, Any]:
    """Seconds of one tick for each number owed, and of the scan. The ledger is emptied between rounds."""
    database = Database(url)
    try:
        taken: dict[int, float] = {}
        for count in owed:
            due = await make_due(database, replace(size, due=count)) if count else []
            taken[count] = await _tick(database, due)
            await forget_messages(database, due)
            await _not_due(database, due)
        return {"ticks": taken, "scan": await _scan(database), "memory": peak_memory()}
    finally:
        await database.close()


async def _tick(database: Database, due: Sequence[int]) -> float:
    if not due:
        return await median_seconds(lambda: planner.tick(database, NOW))
    rounds: list[float] = []
    start = time.perf_counter()
    while len(rounds) < _ROUNDS and (not rounds or time.perf_counter() - start < _BUDGET_SECONDS):
        await forget_messages(database, due)
        began = time.perf_counter()
        await planner.tick(database, NOW)
        rounds.append(time.perf_counter() - began)
    return statistics.median(rounds)


async def _not_due(database: Database, due: Sequence[int]) -> None:
    """Nobody looks at them any more: the next number begins with none of these."""
    async with database.write() as connection:
        for start in range(0, len(due), 500):
            some = ",".join(str(number) for number in due[start : start + 500])
            await connection.exec_driver_sql(f"UPDATE assignment SET next_look_on = NULL WHERE id IN ({some})")  # noqa: S608


async def _scan(database: Database) -> float:
    async def ask() -> None:
        async with database.read() as connection:
            (await connection.exec_driver_sql(_SCAN)).all()

    return await median_seconds(ask)


_ran = threading.Semaphore(0)


def remind(_number: int) -> None:
    """What each stored job does: nothing but say that it ran."""
    _ran.release()


def jobs(url: str, stored: int, due: int) -> dict[str, Any]:
    """Seconds from the scheduler's start until each of `due` jobs has run, with `stored` in its store; with none due, of one look.

    Jobs are written in bulk, as `add_job` would store them; what is measured is the scheduler's own work alone.
    """
    from apscheduler.executors.pool import ThreadPoolExecutor
    from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
    from apscheduler.schedulers.background import BackgroundScheduler

    store = SQLAlchemyJobStore(url=driver_url(url).replace("+aiosqlite", ""), tablename=_TABLE)
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler = BackgroundScheduler(
        timezone=UTC, jobstores={"default": store}, executors={"default": ThreadPoolExecutor(4)}, job_defaults=defaults
    )
    scheduler.start(paused=True)
    try:
        now = datetime.now(UTC)  # noqa: TID251
        _store(scheduler, store, stored, due, now)
        began = time.perf_counter()
        if not due:
            store.get_due_jobs(now)
            store.get_next_run_time()
            return {"seconds": time.perf_counter() - began, "done": 0}
        scheduler.resume()
        done = 0
        while done < due and _ran.acquire(timeout=max(0.0, _LONGEST_SECONDS - (time.perf_counter() - began))):
            done += 1
        taken = time.perf_counter() - began
        return {"seconds": taken * due / max(done, 1), "done": done}
    finally:
        scheduler.shutdown(wait=False)
        store.jobs_t.drop(store.engine)


def _store(scheduler: Any, store: Any, stored: int, due: int, now: datetime) -> None:
    far = now + timedelta(days=30)
    job = scheduler.add_job(remind, "date", run_date=far, args=(0,), id="pattern")
    state = job.__getstate__()
    store.remove_all_jobs()
    rows = []
    for number in range(stored):
        at = now - timedelta(seconds=1) if number < due else far + timedelta(seconds=number)
        mine = {**state, "id": str(number), "args": (number,), "next_run_time": at}
        rows.append({"id": str(number), "next_run_time": at.timestamp(), "job_state": pickle.dumps(mine, store.pickle_protocol)})
    with store.engine.begin() as connection:
        connection.execute(store.jobs_t.insert(), rows)


def in_child(what: str, given: Sequence[str]) -> dict[str, Any]:
    """What `bench_child` is asked to do for this page."""
    if what == "jobs":
        return jobs(given[0], int(given[1]), int(given[2]))
    return asyncio.run(ticks(given[0], Size(**json.loads(given[1])), json.loads(given[2])))
