"""Open tasks, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class TaskList(Wording):
    folder: ClassVar[str] = "task_list"
    unit: str | None
    """None: the reader's own."""
    lines: tuple[TaskLine, ...]
    total: int
    page: int
    pages: int
