"""What every measurement shares: medians over rounds, a ticker for stalls of the event loop, memory of a process."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

TICK_SECONDS = 0.005


async def median_seconds(work: Callable[[], Awaitable[object]], *, rounds: int = 7, budget: float = 6.0) -> float:
    """The median time of `work` over `rounds` rounds after one that warms up, or over as many as fit into `budget` seconds."""
    start = time.perf_counter()
    await work()
    taken: list[float] = []
    while len(taken) < rounds and (not taken or time.perf_counter() - start < budget):
        began = time.perf_counter()
        await work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which `part` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


@asynccontextmanager
async def stalls() -> AsyncIterator[list[float]]:
    """While the block runs a task wakes every 5 ms; the list fills with how late it was, in seconds."""
    late: list[float] = []
    ticker = asyncio.ensure_future(_tick(late))
    try:
        await asyncio.sleep(TICK_SECONDS)
        yield late
        # A stall at the very end shows when the ticker runs once more.
        await asyncio.sleep(TICK_SECONDS)
    finally:
        ticker.cancel()


async def _tick(late: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(TICK_SECONDS)
        late.append(time.perf_counter() - began - TICK_SECONDS)


def peak_memory(process: int | str = "self") -> float | None:
    """The most memory a process has held so far, in MB; None where the system does not tell.

    Read from /proc: the figure of `getrusage` is inherited from whoever started the process.
    """
    return _status(process, "VmHWM:")


def memory_now(process: int) -> float | None:
    """What a process holds in memory at this moment, in MB."""
    return _status(process, "VmRSS:")


def _status(process: int | str, name: str) -> float | None:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(name)), None)
