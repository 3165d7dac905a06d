"""One assignment with everything known about it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.task import State, Task
from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class HistoryLine:
    on: date
    who: str | None
    text: str


@context
class TaskCard(Wording):
    folder: ClassVar[str] = "task_card"
    line: TaskLine
    task: Task
    unit: str
    support: tuple[str, ...]
    state: State
    due_original: date | None
    history: tuple[HistoryLine, ...]
    carried: bool = False
    """Carried over from the year of its first day, with a leader's word."""
    direction: HistoryLine | None = None
    """What a leader said last."""
    focal: str = ""
    """Whom the unit's reminders of it go to, for a reader who is of another unit."""
    not_begun: bool = False
    """The last report on an open task says that nothing has been done."""
