"""One task that several units have to do: where each of them stands."""

from __future__ import annotations

from typing import ClassVar

from bot.core.task import State, Task
from messages.render import Wording, context
from messages.wordings.lines import TaskLine
from messages.wordings.task_card import HistoryLine


@context
class TaskUnits(Wording):
    folder: ClassVar[str] = "task_units"
    line: TaskLine
    """The first unit's: number and content are those of all."""
    task: Task
    lines: tuple[tuple[TaskLine, State], ...]
    """A line per unit that leads."""
    silent: tuple[str, ...]
    """Leading units that have said nothing yet."""
    support: tuple[str, ...]
    direction: HistoryLine | None = None
    """What a leader said last."""
