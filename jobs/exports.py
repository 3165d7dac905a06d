"""Is a file to be made? A part of its own beside the timetable: one that takes seconds must not hold up a tick."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

import structlog

from bot.core.channel import Capabilities
from bot.core.clock import Clock
from bot.services.issuer import Issuer
from bot.services.store import Store

log = structlog.get_logger()

LOOK_SECONDS = 1.0
_AFTER_FAILURE_SECONDS = 15.0


class Exporter:
    """Makes ordered files one after another until it is stopped."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        can: Mapping[str, Capabilities],
        templates: Path,
        wake: Callable[[], None],
        files: Path,
        issuer: Issuer,
    ) -> None:
        """`files`: where evidence is kept, to be handed out again. `issuer`: what codes are made with."""
        self._store, self._clock, self._can, self._templates, self._wake, self._files = store, clock, can, templates, wake, files
        self._issuer = issuer
        self._stop = asyncio.Event()

    def stop(self) -> None:
        self._stop.set()

    async def run(self) -> None:
        from bot.services import exporting  # Documents and workbooks: the first poll need not wait for them.

        while not self._stop.is_set():
            try:
                made = await exporting.make_next(self._store, self._clock.now(), self._can, self._templates, self._files, self._issuer)
            except Exception:
                # A store that is away for a moment must not end this part for good.
                log.exception("exports_failed")
                await self._rest(_AFTER_FAILURE_SECONDS)
                continue
            if made:
                self._wake()
            else:
                await self._rest(LOOK_SECONDS)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return
