"""Who is owed something today?"""

from __future__ import annotations

from collections.abc import Callable

from bot.core.clock import Clock
from bot.services import plan
from bot.services.store import Store


async def run(store: Store, clock: Clock, wake: Callable[[], None]) -> None:
    planned = await plan.tick(store, clock.now())
    if planned.rows:
        wake()
