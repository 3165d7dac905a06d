"""What a person chose about the own reminders: an hour, once a week, a task left alone until a day.

Nothing chosen here ever holds back what is late: a đôn đốc, the ladder above it, a new task and the due day itself are told as
to everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from bot.core.rules.values import Owed, Rule

LONGEST_MUTE_DAYS = 31
"""A task that is left alone for longer is a task somebody has given up."""
_CAN_WAIT = frozenset({Rule.BEFORE_DUE, Rule.SILENT, Rule.PROMISE})


@dataclass(frozen=True, slots=True)
class Chosen:
    """`hour`: the digest leaves then instead of at the office's hour. `weekly`: what can wait is told on the week's first
    working day. `muted`: task id → the last day on which it is left alone."""

    hour: time | None = None
    weekly: bool = False
    muted: dict[int, date] = field(default_factory=dict)

    def hold_back(self, thing: Owed, task_id: int, today: date, *, first_day_of_week: bool) -> bool:
        """Whether a thing that is owed to the person waits. What waits stays owed: the latest slot is told when the wait ends."""
        if thing.rule not in _CAN_WAIT or (thing.rule is Rule.BEFORE_DUE and thing.count == 0):
            return False
        if (until := self.muted.get(task_id)) is not None and today <= until:
            return True
        return self.weekly and not first_day_of_week


def may_be_muted(until: date, today: date) -> bool:
    """Whether a task may be left alone until that day."""
    return today <= until <= today + timedelta(days=LONGEST_MUTE_DAYS)


NONE = Chosen()
"""Nothing chosen."""
