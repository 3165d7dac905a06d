"""The timetable: a handful of ticks kept in memory, never a job per reminder. The only import of APScheduler.

A missed tick costs a moment, two at once cost nothing: the database is what knows what is due.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

Tick = Callable[[], Awaitable[None]]


class Timetable:
    def __init__(self, zone: ZoneInfo) -> None:
        # APScheduler's own default would drop a tick that is one second late.
        self._scheduler = AsyncIOScheduler(timezone=zone, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1})
        self._running = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def every(self, seconds: float, name: str, tick: Tick) -> None:
        """Call `tick` again and again; one that is still at work is not started a second time."""
        self._scheduler.add_job(self._counted(tick), IntervalTrigger(seconds=seconds), id=name, name=name)

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        """Start nothing more and let what is at work end: APScheduler's own shutdown would cut it in the middle."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        await self._idle.wait()
        self._scheduler.shutdown(wait=False)

    def _counted(self, tick: Tick) -> Tick:
        async def run() -> None:
            self._running += 1
            self._idle.clear()
            try:
                await tick()
            finally:
                self._running -= 1
                if not self._running:
                    self._idle.set()

        return run
