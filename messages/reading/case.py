"""What is weighed: the clauses about one task with all the clues found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from messages.reading.clauses import Clause
from messages.reading.clues import Clue, ClueKind
from messages.reading.sense import Sense


@dataclass(frozen=True, slots=True)
class Case:
    """Everything said about one task."""

    clauses: Sequence[Clause]
    clues: Sequence[Clue]
    on: date

    def best(self, *kinds: ClueKind) -> Clue | None:
        found = [item for item in self.clues if item.kind in kinds]
        return max(found, key=lambda item: item.weight) if found else None

    def weight(self, *kinds: ClueKind) -> float:
        best = self.best(*kinds)
        return best.weight if best is not None else 0.0

    def last(self, kind: ClueKind) -> Clue | None:
        return next((item for item in reversed(self.clues) if item.kind is kind), None)

    def promise(self) -> Clue | None:
        """The last promise, before all others one with its day."""
        return next((item for item in reversed(self.clues) if item.kind is ClueKind.PROMISE and item.day), self.last(ClueKind.PROMISE))

    def since(self, item: Clue) -> Sequence[Clue]:
        """This clue and whatever was said behind it."""
        return self.clues[self.clues.index(item) :]

    def clause_of(self, item: Clue) -> Clause:
        return self.clauses[item.clause]

    def percent(self) -> float | None:
        """The amount that stands for the whole: one marked as the total, else the last one said."""
        found = [item for item in self.clues if item.percent is not None]
        if not found or any("thuong xuyen" in clause.text() for clause in self.clauses):
            return None
        whole = [item for item in found if self.clause_of(item).has(Sense.WHOLE, Sense.NOW)]
        if whole:
            return whole[-1].percent
        open_ones = [item for item in found if item.kind is ClueKind.OPEN]
        return (open_ones or found)[-1].percent
