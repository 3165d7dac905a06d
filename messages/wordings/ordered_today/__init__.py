"""To a unit: the day a leader named for its task has come."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Order:
    """A leader's word: `by` whom, said `on` a day, naming `until` as the last day."""

    line: TaskLine
    by: str
    on: date
    words: str
    until: date


@context
class OrderedToday(Wording):
    folder: ClassVar[str] = "ordered_today"
    unit: str
    day: date
    orders: tuple[Order, ...]
    is_personal: bool = False
    """The tasks were given to the reader by name: the reader is asked, not the unit."""
    knows_how: bool = False
    """The reader knows how to answer and needs no example of it."""
