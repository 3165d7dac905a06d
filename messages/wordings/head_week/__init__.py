"""A head's list on Monday."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import Directed, TaskLine


@context
class HeadWeek(Wording):
    folder: ClassVar[str] = "head_week"
    unit: str
    monday: date
    friday: date
    dated: int
    overdue: int
    due_this_week: int
    undated: int
    lines: tuple[TaskLine, ...]
    more: int
    late_before: int = 0
    """Late when the register was taken over: counted, not chased until the clerk releases it."""
    confirmed: tuple[TaskLine, ...] = ()
    """Confirmed by the clerk in the last week, also what the unit only supports."""
    supplements: tuple[TaskLine, ...] = ()
    """Open again because something is missing."""
    later: int = 0
    until: date | None = None
    """How many more are due after this day."""
    days_off: tuple[tuple[date, date], ...] = ()
    """Holidays of the week, each by its first and last weekday."""
    directed: tuple[Directed, ...] = ()
    """What leaders have ordered about the tasks of the lines, with a day that is to come or has passed without a report."""
    is_alone: bool = True
    """Nothing stands below it that shows how to answer."""
    knows_how: bool = False
    """The reader knows how to answer and needs no example of it."""
