"""Who changed what of a task, from which message."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class HistoryEvent:
    """`kind`: registered, report, inquiry, answer, taken_back, state, due, unit, released, person, request, decided, evidence,
    direction, mark, words (a column and what it said), split, from, join or joined (`new`: the number of the other task)."""

    at: datetime
    by: str | None
    kind: str
    words: str | None = None
    """The words of the message, or the reason."""
    old: str | None = None
    new: str | None = None


@context
class History(Wording):
    folder: ClassVar[str] = "history"
    line: TaskLine
    unit: str
    events: tuple[HistoryEvent, ...]
    """Oldest first."""
    earlier: int
    """Events before the first one shown."""
