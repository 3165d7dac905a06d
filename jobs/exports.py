"""Is a file to be made?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from bot.core.channel import Capabilities
from bot.core.clock import Clock
from bot.services import exporting
from bot.services.store import Store


async def run(store: Store, clock: Clock, can: Mapping[str, Capabilities], templates: Path, wake: Callable[[], None]) -> None:
    while await exporting.make_next(store, clock.now(), can, templates):
        wake()
