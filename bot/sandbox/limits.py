"""How fast the bot may send: what Telegram publishes, measured in machine time.

Known: about 30 messages a second in all, about one a second in a chat (short bursts pass), 20 a minute in a group.
Assumed: how long a burst may be, and that only new messages count.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable
from enum import StrEnum
from math import ceil
from operator import itemgetter
from time import monotonic

from bot.sandbox.refusal import too_many

PER_SECOND = 30
PER_GROUP_MINUTE = 20
BURST = 5
"""Messages one chat takes at once before the pace of one a second is enforced."""


class Bound(StrEnum):
    """What was too much."""

    ALL = "all"
    CHAT = "chat"
    GROUP = "group"


class Limits:
    """Counts what was accepted and refuses the rest with 429."""

    def __init__(self, enforce: bool = True, now: Callable[[], float] = monotonic) -> None:
        self.enforce = enforce
        self._now = now
        self._all: deque[float] = deque()
        self._groups: dict[int, deque[float]] = defaultdict(deque)
        self._free_at: dict[int, float] = {}
        self.refused: Counter[Bound] = Counter()
        """How often each bound was hit; the answer itself does not say which."""

    def take(self, chat: int, is_group: bool) -> None:
        """Count one message to a chat, or refuse it; a refused message does not count."""
        if not self.enforce:
            return
        now = self._now()
        waits = {
            Bound.ALL: self._window(self._all, now, 1.0, PER_SECOND),
            Bound.GROUP: self._window(self._groups[chat], now, 60.0, PER_GROUP_MINUTE) if is_group else 0.0,
            # Each message books one second of the chat; bookings may run ahead of the clock by the burst.
            Bound.CHAT: self._free_at.get(chat, now) - now - (BURST - 1),
        }
        bound, wait = max(waits.items(), key=itemgetter(1))
        if wait > 0:
            self.refused[bound] += 1
            raise too_many(max(1, ceil(wait)))
        self._all.append(now)
        if is_group:
            self._groups[chat].append(now)
        self._free_at[chat] = max(self._free_at.get(chat, now), now) + 1.0

    @staticmethod
    def _window(times: deque[float], now: float, seconds: float, most: int) -> float:
        """Seconds until one more fits into a sliding window."""
        while times and times[0] <= now - seconds:
            times.popleft()
        return times[0] + seconds - now if len(times) >= most else 0.0
