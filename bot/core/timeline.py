"""How tasks lie in time: when they fall due, when they were finished, since when they are late or silent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

Counts = Mapping[date, int]
"""Day -> how many tasks."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """`due`: tasks by the day they are judged by; `done`: finished tasks that have one, by the day they were finished;
    `overdue_since`: unfinished ones by their last day; `silent_since`: silent ones by the day they were last heard of."""

    day: date
    due: Counts
    done: Counts
    overdue_since: Counts
    silent_since: Counts

    def due_by(self, day: date) -> int:
        return sum(count for when, count in self.due.items() if when <= day)

    def done_by(self, day: date) -> int:
        return sum(count for when, count in self.done.items() if when <= day)


OVERDUE_STEPS = ((1, 7), (8, 30), (31, 90), (91, None))
"""Days late, both ends included."""
SILENT_STEPS = ((0, 120), (121, 180), (181, 365), (366, None))
"""Days since something was heard."""

Steps = tuple[tuple[int, int | None], ...]


def aged(counts: Counts, day: date, steps: Steps) -> tuple[int, ...]:
    """How many are how old on a day, one number per step."""
    return tuple(
        sum(count for when, count in counts.items() if first <= (day - when).days and (last is None or (day - when).days <= last))
        for first, last in steps
    )
