"""New tasks of one person, by document."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class NewTasks(Wording):
    folder: ClassVar[str] = "new_tasks"
    name: str
    title: str | None
    unit: str
    documents: tuple[tuple[str, tuple[TaskLine, ...]], ...]
    """The document's title and its tasks."""
    more: int
    knows_how: bool = False
    """The reader knows how to answer and needs no example of it."""
