"""A leader's word has been passed on."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DirectionPassed(Wording):
    folder: ClassVar[str] = "direction_passed"
    lines: tuple[TaskLine, ...]
    units: tuple[str, ...]
    told: tuple[str, ...]
    """Heads first."""
    words: str
    due: date | None
    before: bool = True
    """The day itself is late; else it is the last one."""
