"""For the head of a unit: somebody says that a colleague does a task now, or to have left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ColleagueNamed(Wording):
    folder: ClassVar[str] = "colleague_named"
    line: TaskLine
    by: str
    said: str
    """In the person's own words."""
    left: bool
    """The person says to have left."""
