"""To both units: another unit answers for a task from now on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class TaskMoved(Wording):
    folder: ClassVar[str] = "task_moved"
    line: TaskLine
    old_unit: str
    new_unit: str
    reason: str | None
    taken: bool
    """The reader's unit has it no more."""
