"""Answer to somebody who gives a task away and names no unit: the head says who of the unit does it."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ColleagueNoted(Wording):
    folder: ClassVar[str] = "colleague_noted"
    line: TaskLine
    head: str
    """Who was told of it; "" when the reader gives out the unit's tasks."""
