"""A leader's word on a task, before it is passed on."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DirectionEcho(Wording):
    folder: ClassVar[str] = "direction_echo"
    lines: tuple[TaskLine, ...]
    units: tuple[str, ...]
    words: str
    due: date | None
    by: str
    """Whose word it is; blank: the reader's own."""
    before: bool = True
    """The day itself is late; else it is the last one."""
    earlier: tuple[datetime, str] | None = None
    """What was said about the one task the same day, which goes on to hold."""
