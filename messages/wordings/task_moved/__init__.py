"""To both units: another unit answers for a task from now on."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class TaskMoved(Wording):
    folder: ClassVar[str] = "task_moved"
    line: TaskLine
    old_unit: str
    new_unit: str
    reason: str | None
    taken: bool
    """The reader's unit has it no more."""
