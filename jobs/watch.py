"""Is the clock's work still being done? It looks at what was done, not at flags that say it runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import structlog

from bot.core.clock import SystemClock
from bot.services import health
from bot.services.store import Store

log = structlog.get_logger()

_TICK_LATE = timedelta(seconds=60)
_POLL_LATE_SECONDS = 300.0


async def run(store: Store, last_poll: Callable[[], float]) -> None:
    """Alarm when the last plan tick is over a minute old, or no poll has succeeded for five."""
    planned_at = await health.last_tick(store)
    if planned_at is not None and SystemClock().now() - planned_at > _TICK_LATE:
        log.error("plan_tick_late", last=planned_at.isoformat())
    silence = time.monotonic() - last_poll()
    if silence > _POLL_LATE_SECONDS:
        log.error("polling_silent", seconds=round(silence))
