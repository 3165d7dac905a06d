"""To a unit: the day a leader named for its task has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Order:
    """A leader's word: `by` whom, said `on` a day, naming `until` as the last day."""

    line: TaskLine
    by: str
    on: date
    words: str
    until: date


@dataclass(frozen=True, slots=True)
class OrderedToday(Wording):
    folder: ClassVar[str] = "ordered_today"
    unit: str
    day: date
    orders: tuple[Order, ...]
