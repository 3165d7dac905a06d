"""Who is owed something today?"""

from __future__ import annotations

from collections.abc import Callable

from bot.core.clock import Clock
from bot.services import handing_on, planner
from bot.services.store import Store


async def run(store: Store, clock: Clock, wake: Callable[[], None]) -> None:
    moved = await handing_on.sweep(store, clock.now())
    planned = await planner.tick(store, clock.now())
    if planned.rows or moved:
        wake()
