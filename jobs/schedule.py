"""The timetable: a handful of ticks kept in memory, never a job per reminder. The only import of APScheduler.

A missed tick costs a moment, two at once cost nothing: the database is what knows what is due.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from types import ModuleType
from zoneinfo import ZoneInfo

_POOL = "apscheduler.executors.pool"

# APScheduler loads its pools of threads and processes, and with them multiprocessing (0.8 MB), to name a default executor that its
# scheduler on asyncio never makes.
_hidden = _POOL not in sys.modules
if _hidden:
    sys.modules[_POOL] = ModuleType(_POOL)
    sys.modules[_POOL].ThreadPoolExecutor = None  # type: ignore[attr-defined]
try:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from apscheduler.triggers.interval import IntervalTrigger
finally:
    if _hidden:
        del sys.modules[_POOL]

Tick = Callable[[], Awaitable[None]]


class Timetable:
    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._ticks: dict[str, tuple[float, Tick]] = {}
        self._begun: dict[str, float] = {}
        self._scheduler = self._new_scheduler()
        self._running = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def _new_scheduler(self) -> AsyncIOScheduler:
        # APScheduler's own default would drop a tick that is one second late.
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        return AsyncIOScheduler(timezone=self._zone, job_defaults=defaults)

    def every(self, seconds: float, name: str, tick: Tick) -> None:
        """Call `tick` again and again; one that is still at work is not started a second time."""
        self._ticks[name] = (seconds, tick)

    def start(self) -> None:
        for name, (seconds, tick) in self._ticks.items():
            self._begun[name] = time.monotonic()
            self._scheduler.add_job(self._counted(name, tick), IntervalTrigger(seconds=seconds), id=name, name=name)
        self._scheduler.start()

    def late(self, seconds: float) -> list[str]:
        """The ticks that should have begun and did not for so long; it looks at what was done, not at the scheduler's word."""
        now = time.monotonic()
        return [name for name, (every, _) in self._ticks.items() if name in self._begun and now - self._begun[name] > every + seconds]

    def restart(self) -> None:
        """Begin anew with a new scheduler; a tick that hangs is given up with the old one."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        self._scheduler = self._new_scheduler()
        self.start()

    async def stop(self) -> None:
        """Start nothing more and let what is at work end: APScheduler's own shutdown would cut it in the middle."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        # What was handed over in this very turn of the loop begins now, before it could be waited for.
        await asyncio.sleep(0)
        while self._running:
            await self._idle.wait()
        self._scheduler.shutdown(wait=False)

    def _counted(self, name: str, tick: Tick) -> Tick:
        async def run() -> None:
            self._begun[name] = time.monotonic()
            self._running += 1
            self._idle.clear()
            try:
                await tick()
            finally:
                self._running -= 1
                if not self._running:
                    self._idle.set()

        return run
