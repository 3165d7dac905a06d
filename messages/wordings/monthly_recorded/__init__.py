"""A unit's common report on its standing duties."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine
from messages.wordings.recorded import RecordedItem


@context
class MonthlyRecorded(Wording):
    folder: ClassVar[str] = "monthly_recorded"
    unit: str
    month: int
    year: int
    common: int
    """How many duties the common sentence answered."""
    items: tuple[RecordedItem, ...]
    """What was said of single tasks."""
    left: tuple[int, ...]
    """Dated tasks of which nothing was said in the whole period."""
    concrete: tuple[TaskLine, ...] = ()
    """Duties answered only in common three times in a row."""
    stuck: tuple[int, ...] = ()
    """Duties with an obstacle reported before, of which the common report says nothing."""
