"""A report without a task: the candidates and an example."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context
from messages.wordings.lines import TaskLine


@context
class WhichTask(OnList):
    folder: ClassVar[str] = "which_task"
    raw: str
    lines: tuple[TaskLine, ...]
    numbered: bool = False
    """`raw` bears a number, which must not follow another task's in an example."""
