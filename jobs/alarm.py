"""Is something stuck that a person must see to?"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import timedelta

import structlog

from bot.core.clock import Clock
from bot.services import alarm
from bot.services.store import Store

log = structlog.get_logger()


async def run(store: Store, clock: Clock, *, polled: Sequence[str], began: float) -> None:
    """`polled`: the channels whose updates are fetched. `began`: machine time (monotonic) since which this process has been
    looking: what was stuck before is being made up for."""
    watched = timedelta(seconds=time.monotonic() - began)
    for trouble in await alarm.raise_alarms(store, clock.now(), polled=polled, watched=watched):
        log.error("alarm", trouble=trouble.kind, minutes=trouble.minutes, waiting=trouble.waiting)
