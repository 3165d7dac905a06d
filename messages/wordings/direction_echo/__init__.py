"""A leader's word on a task, before it is passed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class DirectionEcho(Wording):
    folder: ClassVar[str] = "direction_echo"
    lines: tuple[TaskLine, ...]
    units: tuple[str, ...]
    words: str
    due: date | None
    by: str
    before: bool = True
    """The day itself is late; else it is the last one."""
    earlier: tuple[datetime, str] | None = None
    """What was said about the one task the same day, which goes on to hold."""
