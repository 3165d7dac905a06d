"""A leader's word has been passed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
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
