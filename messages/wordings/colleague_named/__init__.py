"""For the head of a unit: somebody says that a colleague does a task now, or to have left."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ColleagueNamed(Wording):
    folder: ClassVar[str] = "colleague_named"
    line: TaskLine
    by: str
    said: str
    """In the person's own words."""
    left: bool
    """The person says to have left."""
