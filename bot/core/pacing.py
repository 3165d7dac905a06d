"""Our own pace of sending, below what the platform allows. Machine time (seconds of `time.monotonic`)."""

from __future__ import annotations

from dataclasses import dataclass

_UNLIMITED = 1e6
"""A second: more than any machine sends."""


@dataclass(slots=True)
class Allowance:
    """A token bucket: `rate` per second, at most `burst` at once. It starts full."""

    rate: float
    burst: float
    level: float = 0.0
    at: float | None = None

    def wait(self, now: float, *, keep: float = 0.0) -> float:
        """Seconds until one may be spent and so many are left; 0 when now."""
        self._fill(now)
        needed = min(1 + keep, self.burst)
        return max(0.0, (needed - self.level) / self.rate)

    def spend(self, now: float) -> None:
        self._fill(now)
        self.level -= 1

    def room(self, now: float) -> float:
        """How many may be spent now."""
        self._fill(now)
        return max(0.0, self.level)

    def is_full(self, now: float) -> bool:
        self._fill(now)
        return self.level >= self.burst

    def _fill(self, now: float) -> None:
        self.level = self.burst if self.at is None else min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now


class Pacer:
    """The pace of one bot token: so many a second in all, per chat, and per minute in a group."""

    def __init__(
        self,
        *,
        per_second: float = 25.0,
        burst: float = 3.0,
        per_chat: float = 1.0,
        chat_burst: float = 3.0,
        group_per_minute: float = 20.0,
        leaving_burst: float = 2.0,
    ) -> None:
        # What was missed in a moment when something else was at work is made up for at once.
        self._all = Allowance(per_second, burst)
        # The platform takes 30 a second, counted as they arrive: as many leave in 1.12 seconds, so that some may be a tenth of a
        # second longer on their way than those behind them.
        self._leaving = Allowance(per_second, leaving_burst)
        self._chat_rate, self._chat_burst = per_chat, chat_burst
        self._group_per_minute = group_per_minute
        self._chats: dict[str, Allowance] = {}
        self._groups: dict[str, Allowance] = {}

    @classmethod
    def unbounded(cls) -> Pacer:
        """Holds nothing back: for measuring what is behind it."""
        return cls(
            per_second=_UNLIMITED,
            burst=_UNLIMITED,
            per_chat=_UNLIMITED,
            chat_burst=_UNLIMITED,
            group_per_minute=_UNLIMITED,
            leaving_burst=_UNLIMITED,
        )

    def wait_overall(self, now: float) -> float:
        return self._all.wait(now)

    def room_overall(self, now: float) -> int:
        """How many may leave now."""
        return int(self._all.room(now))

    def wait(self, chat: str, is_group: bool, now: float, *, is_answer: bool = True) -> float:
        """Seconds until this chat may be written to, the overall pace aside. Whatever is no answer leaves room for one: whoever
        writes while many reminders arrive is answered at once."""
        keep = 0.0 if is_answer else 1.0
        wait = self._chat(chat).wait(now, keep=keep)
        return max(wait, self._group(chat).wait(now, keep=keep)) if is_group else wait

    def spend(self, chat: str, is_group: bool, now: float) -> None:
        self._all.spend(now)
        self._chat(chat).spend(now)
        if is_group:
            self._group(chat).spend(now)
        if len(self._chats) > 10_000:
            self._forget_rested(now)

    def wait_to_leave(self, now: float) -> float:
        """Seconds until one that was spent may leave; 0 when now. What a slow commit held up must not leave all together: neither
        that second nor the next, into which the same crowd would be put off, may hold more than any other."""
        return self._leaving.wait(now)

    def leave(self, now: float) -> None:
        self._leaving.spend(now)

    def _chat(self, chat: str) -> Allowance:
        return self._chats.setdefault(chat, Allowance(self._chat_rate, self._chat_burst))

    def _group(self, chat: str) -> Allowance:
        # A quarter of the minute may go at once, so that one list of several parts is not torn apart; the rest is spread
        # over the minute, so that no minute ever holds more than the platform takes.
        burst = self._group_per_minute / 4
        return self._groups.setdefault(chat, Allowance((self._group_per_minute - burst) / 60, burst))

    def _forget_rested(self, now: float) -> None:
        """Chats whose allowance is full again carry no memory worth keeping."""
        self._chats = {chat: allowance for chat, allowance in self._chats.items() if not allowance.is_full(now)}
