"""Tasks behind a figure, each once, with the units that have it to do."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.task import Source
from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class TaskGroup:
    line: TaskLine
    units: tuple[str, ...]


@context
class TaskGroups(Wording):
    folder: ClassVar[str] = "task_groups"
    what: str
    """"overdue", "silent", "unheard", "due_soon", "awaiting", "due", "reported" today, or "source": what is not finished of a source."""
    source: Source | None
    unit: str | None
    """The name of the one unit it is limited to."""
    day: date | None
    """The end of this day; None: now."""
    window: tuple[date, date] | None
    """ "due": the first and the last day."""
    groups: tuple[TaskGroup, ...]
    total: int
    """Tasks; `given` counts each unit's part."""
    given: int
    page: int
    pages: int
    whole: bool = False
    """Of all units; `in_charge`: the numbers of those of the units the reader is in charge of, where these are some of all units."""
    in_charge: tuple[int, ...] | None = None
    rolled: tuple[tuple[date, tuple[int, ...]], ...] = ()
    """ "due": what is printed with a day off of the window and runs to this day behind it."""
