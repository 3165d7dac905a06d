"""Open tasks, a page at a time."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class TaskList(Wording):
    folder: ClassVar[str] = "task_list"
    unit: str | None
    """None: the reader's own."""
    lines: tuple[TaskLine, ...]
    total: int
    page: int
    pages: int
    person: str | None = None
    """Whose, where it is a colleague's list."""
