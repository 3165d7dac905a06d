"""New tasks of one person, by document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class NewTasks(Wording):
    folder: ClassVar[str] = "new_tasks"
    name: str
    title: str | None
    unit: str
    documents: tuple[tuple[str, tuple[TaskLine, ...]], ...]
    """The document's title and its tasks."""
    more: int
