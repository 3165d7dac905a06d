"""A report without a task: the candidates and an example."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import OnList
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class WhichTask(OnList):
    folder: ClassVar[str] = "which_task"
    raw: str
    lines: tuple[TaskLine, ...]
    numbered: bool = False
    """`raw` bears a number, which must not follow another task's in an example."""
