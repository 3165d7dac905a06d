"""Rows the platform has said yes to and no transaction has stored yet.

Whoever has the ledger open for the same sender stores them along; else a transaction of their own does, a moment later. Until then
they are in hand: a process that is killed leaves them in doubt.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.core.outgoing import Sent
from bot.services.outcome import InHand

Yes = tuple[InHand, Sent]
"""A row, and the platform's answer to it."""


class Accepted:
    """What is taken is either `stored` or `put_back`."""

    def __init__(self) -> None:
        self._waiting: list[Yes] = []
        self._taken = 0

    def __len__(self) -> int:
        """How many rows need no sending any more, whether or not somebody is storing them."""
        return len(self._waiting) + self._taken

    def add(self, yes: Yes) -> None:
        self._waiting.append(yes)

    def take(self, of: Collection[InHand] | None = None) -> tuple[Yes, ...]:
        """Those nobody stores, or only the ones of these rows; they are the caller's."""
        taken = tuple(yes for yes in self._waiting if of is None or yes[0] in of)
        self._waiting = [yes for yes in self._waiting if yes not in taken]
        self._taken += len(taken)
        return taken

    def stored(self, taken: Sequence[Yes]) -> None:
        self._taken -= len(taken)

    def put_back(self, taken: Sequence[Yes]) -> None:
        """Their transaction came to nothing."""
        self._taken -= len(taken)
        self._waiting[:0] = taken
