"""What one clause says, before the clauses are weighed against each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class ClueKind(Enum):
    DONE = "done"
    OPEN = "open"
    PROMISE = "promise"
    BLOCKED = "blocked"
    EXTEND = "extend"
    REASSIGN = "reassign"
    STOP = "stop the task"
    TAKE_BACK = "take back"
    QUESTION = "question"
    ACKNOWLEDGE = "acknowledge"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Clue:
    """One statement found in a clause by a named rule; `weight` says how much it can be relied on (0-1)."""

    kind: ClueKind
    weight: float
    rule: str
    words: str
    at: int
    """The word it begins at; clues are weighed in the order they were said."""
    clause: int = 0
    """Its place among the clauses, given once they are weighed together."""
    day: date | None = None
    percent: float | None = None
    final: bool = False
    """The result has left the house (sent, issued), not only been finished."""
    negates: str = ""
    """For OPEN: what is said not to have happened ("complete", "deliver")."""

    def why(self) -> str:
        return f"{self.rule}: “{self.words}” → {self.kind.value}"
