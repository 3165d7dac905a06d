"""A bell: whoever waits is woken the moment something happens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

T = TypeVar("T")


class Bell:
    """Wakes every waiter at each ring; a waiter looks again by itself."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Something happened."""
        rung, self._event = self._event, asyncio.Event()
        rung.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for the next ring; False when the time ran out first."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def until(self, look: Callable[[], T], seconds: float) -> T:
        """Look now and after each ring until something is there or the time is over; the last look is returned."""
        deadline = monotonic() + seconds
        while not (seen := look()):
            left = deadline - monotonic()
            if left <= 0 or not await self.wait(left):
                return look()
        return seen
