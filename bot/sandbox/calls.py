"""The list of every Bot API call, for tests and for the curious."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import asdict, dataclass
from time import monotonic
from typing import Any

from bot.sandbox.bell import Bell

Json = dict[str, Any]

KEPT = 20_000
"""A demo may run for days; older calls are forgotten, the counters are not."""


@dataclass(frozen=True, slots=True)
class Call:
    """One finished call. `status` is 0 when no answer was given."""

    n: int
    method: str
    params: Json
    status: int
    description: str
    at: str
    """Office time."""
    machine: float
    """Machine time, in seconds of the monotonic clock: for measuring pace."""
    fault: str = ""

    def page(self) -> Json:
        """The call as JSON."""
        return asdict(self)


class Calls:
    """Finished calls and counters."""

    def __init__(self) -> None:
        self.kept: deque[Call] = deque(maxlen=KEPT)
        self.unknown: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.methods: Counter[str] = Counter()
        self.total = 0
        self.bell = Bell()

    def add(self, method: str, params: Json, status: int, description: str, at: str, fault: str = "") -> None:
        """Write a call down."""
        self.total += 1
        self.methods[method] += 1
        if status not in (0, 200) and not fault:
            self.refused[f"{method} {status} {description}"] += 1
        self.kept.append(Call(self.total, method, params, status, description, at, monotonic(), fault))
        self.bell.ring()

    def after(self, n: int, method: str = "") -> list[Call]:
        """The calls after number `n`."""
        return [call for call in self.kept if call.n > n and (not method or call.method.lower() == method.lower())]

    def counters(self) -> Json:
        """How many calls of each method, unknown methods, and refusals that no fault had scripted."""
        return {
            "calls": self.total,
            "methods": dict(self.methods),
            "unknown_methods": sum(self.unknown.values()),
            "unknown": dict(self.unknown),
            "refused_calls": sum(self.refused.values()),
            "refused": dict(self.refused),
        }
