"""To a unit: what a leader said about its task."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DirectionGiven(Wording):
    folder: ClassVar[str] = "direction_given"
    lines: tuple[TaskLine, ...]
    words: str
    due: date | None
    by: str
    to_clerk: bool = False
    """Only to be known: it is not the clerk who is to answer."""
    before: bool = True
    """The day itself is late; else it is the last one."""
    earlier: tuple[datetime, str] | None = None
    """What was said about the one task the same day, which goes on to hold."""
