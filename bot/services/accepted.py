"""Rows the platform has said yes to and no transaction has stored yet.

Whoever has the ledger open for the same sender stores them along; else a transaction of their own does, a moment later. Until then
they are in hand: a process that is killed leaves them in doubt.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from bot.core.outgoing import Sent
from bot.services.outcome import InHand

Yes = tuple[InHand, Sent]
"""A row, and the platform's answer to it."""


class Accepted:
    """What is taken is either `stored` or `put_back`. Machine time, in seconds of `time.monotonic`."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, Yes]] = []
        """Oldest first."""
        self._taken = 0

    def __len__(self) -> int:
        """How many rows need no sending any more, whether or not somebody is storing them."""
        return len(self._waiting) + self._taken

    @property
    def oldest(self) -> float:
        """When the one came that has waited longest for somebody to store it. Raises IndexError when none waits."""
        return self._waiting[0][0]

    def add(self, yes: Yes) -> None:
        self._waiting.append((time.monotonic(), yes))

    def take(self) -> tuple[Yes, ...]:
        """Those nobody stores; they are the caller's."""
        taken = tuple(yes for _, yes in self._waiting)
        self._waiting.clear()
        self._taken += len(taken)
        return taken

    def stored(self, taken: Sequence[Yes]) -> None:
        self._taken -= len(taken)

    def put_back(self, taken: Sequence[Yes]) -> None:
        """Their transaction came to nothing."""
        self._taken -= len(taken)
        self._waiting[:0] = [(time.monotonic(), yes) for yes in taken]
