"""The timetable: a handful of ticks kept in memory, never a job per reminder. The only import of APScheduler.

A missed tick costs a moment, two at once cost nothing: the database is what knows what is due.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

Tick = Callable[[], Awaitable[None]]


class Timetable:
    def __init__(self, zone: ZoneInfo) -> None:
        # APScheduler's own default would drop a tick that is one second late.
        self._scheduler = AsyncIOScheduler(timezone=zone, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1})

    def every(self, seconds: float, name: str, tick: Tick) -> None:
        self._scheduler.add_job(tick, IntervalTrigger(seconds=seconds), id=name, name=name)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
