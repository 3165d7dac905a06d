"""The Monday list of a group."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class GroupWeek(Wording):
    folder: ClassVar[str] = "group_week"
    unit: str | None
    """None: the whole organisation."""
    monday: date
    friday: date
    total: int
    done: int
    overdue: int
    due_together: tuple[tuple[int, int], ...]
    """Tasks of several units, and how many units they are."""
    due_this_week: tuple[tuple[str, tuple[int, ...]], ...]
    """By unit, the tasks that are due for it alone."""
    since: date
    """The day of the list before: what was finished is counted from it."""
    finished: tuple[tuple[str, int], ...]
    in_parts: bool = False
    """Some of what was finished has other leading units: parts are counted, not whole tasks."""
    withdrawn: int = 0
    """Tasks stopped: not in the total any more."""
    tasks: tuple[TaskLine, ...] = ()
    """In a unit's own group the few tasks that are due, by name."""
    days_off: tuple[tuple[date, date], ...] = ()
    """Holidays of the week, each by its first and last weekday."""
    is_first: bool = False
    """The first list of this group, which says how the bot is spoken to."""
    called: str = "@Bot"
    """By what that group speaks to it."""
    ranking: tuple[tuple[str, int, int], ...] = ()
    """Where the office wants it: unit, finished, given; the highest share first."""
