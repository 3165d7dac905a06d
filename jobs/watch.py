"""Is the work still being done? It looks at what was done, not at flags that say it runs; a task of its own, so that a
scheduler that has stopped is noticed too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

import structlog

from bot.core.clock import SystemClock
from bot.services import health
from bot.services.store import Store

log = structlog.get_logger()

LOOK_SECONDS = 20.0
_TICK_LATE = timedelta(seconds=60)
_BEGIN_LATE_SECONDS = 30.0
REBUILD_SECONDS = 300.0
GIVE_UP_SECONDS = 600.0
"""Polling that has not succeeded for so long, with new connections too, is left to whoever supervises the process."""


class Polling(Protocol):
    def silence(self) -> float: ...

    def rebuild(self) -> bool: ...


class Polls:
    """The polling of every channel that polls. One channel whose platform is away is no reason to end the others: its
    connections are made anew here, and only what all of them suffer is silence."""

    def __init__(self, polls: Sequence[Polling]) -> None:
        self._polls = polls

    def silence(self) -> float:
        """0 where everything is pushed to us: there is no polling to be silent."""
        shortest = min((polling.silence() for polling in self._polls), default=0.0)
        if shortest <= REBUILD_SECONDS:
            for polling in self._polls:
                silence = polling.silence()
                if silence > REBUILD_SECONDS:
                    log.error("polling_silent", seconds=round(silence), rebuilt=polling.rebuild())
        return shortest

    def rebuild(self) -> bool:
        rebuilt = [polling.rebuild() for polling in self._polls]
        return any(rebuilt)


class Ticks(Protocol):
    def late(self, seconds: float) -> list[str]: ...

    def restart(self) -> None: ...


async def run(store: Store, polling: Polling, ticks: Ticks, give_up: Callable[[str], None], stop: asyncio.Event) -> None:
    """Look every 20 s until stopped."""
    stopped = asyncio.ensure_future(stop.wait())
    try:
        while not stop.is_set():
            try:
                await look(store, polling, ticks, give_up)
            except Exception as error:  # A store that is away is not this look's matter.
                log.warning("watch_failed", error=repr(error))
            await asyncio.wait({stopped}, timeout=LOOK_SECONDS)
    finally:
        stopped.cancel()


async def look(store: Store, polling: Polling, ticks: Ticks, give_up: Callable[[str], None]) -> None:
    """One look.

    1. No poll has succeeded for five minutes: an alarm, and polling goes on over new connections. For ten: give up.
    2. A tick does not begin any more: an alarm, and the timetable begins anew.
    3. The planner has not finished a tick for a minute: an alarm. What is wrong there (the store, one organisation) is
       not cured by another process.
    """
    silence = polling.silence()
    if silence > REBUILD_SECONDS:
        log.error("polling_silent", seconds=round(silence), rebuilt=polling.rebuild())
    if silence > GIVE_UP_SECONDS:
        give_up(f"no poll has succeeded for {round(silence / 60)} minutes")
    late = ticks.late(_BEGIN_LATE_SECONDS)
    if late:
        log.error("ticks_stopped", ticks=late)
        ticks.restart()
    planned_at = await health.last_tick(store)
    if planned_at is not None and SystemClock().now() - planned_at > _TICK_LATE:
        log.error("plan_tick_late", last=planned_at.isoformat())
