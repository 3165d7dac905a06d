"""The one reminder of a working day."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DocumentLines:
    """The standing duties of one document."""

    title: str
    numbers: tuple[int, ...]
    lines: tuple[TaskLine, ...] = ()
    """The same in words, where there are few."""


@context
class MonthlyBlock:
    month: int
    year: int
    closing: date
    again: bool
    """Asked for the second time."""
    dated: tuple[TaskLine, ...]
    standing: tuple[DocumentLines, ...]
    concrete: tuple[TaskLine, ...] = ()
    """Duties answered only in common three times in a row: a result of their own is asked for."""
    supports: int = 0
    """How many of `standing` the unit only supports: the figures count those for whoever leads."""


@context
class Digest(Wording):
    folder: ClassVar[str] = "digest"
    unit: str
    day: date
    overdue: tuple[TaskLine, ...] = ()
    due_today: tuple[TaskLine, ...] = ()
    upcoming: tuple[TaskLine, ...] = ()
    silent: tuple[TaskLine, ...] = ()
    monthly: MonthlyBlock | None = None
    more: int = 0
    """Tasks behind the last one shown."""
    answer_by: date | None = None
    """By when an overdue task is to be answered."""
    directed: tuple[tuple[int, date], ...] = ()
    """Tasks shown for which a leader named a day that is not past; of what is late it holds instead of `answer_by`."""
    explain: tuple[TaskLine, ...] = ()
    """Chased as often as an office does: the head is asked for an explanation."""
    new: tuple[DocumentLines, ...] = ()
    """New tasks nobody of the unit has been told of."""
    rest: tuple[int, ...] = ()
    """The numbers of the tasks behind the last one shown."""
    just_directed: tuple[int, ...] = ()
    """Of `directed`: said this very morning, and told in the same breath with its day."""
    also_late: tuple[TaskLine, ...] = ()
    """To a head: what else of the unit is late and stands in no line here, as routines that the list of the week names."""
    heard_above: tuple[tuple[int, str, date], ...] = ()
    """Of what is to be explained: the tasks about which a leader has spoken already, who, and the day."""
    confirmed: tuple[TaskLine, ...] = ()
    """Confirmed by the clerk since the last digest."""
    promised: tuple[TaskLine, ...] = ()
    """The day the unit named itself has passed, and nothing was heard since."""
    is_personal: bool = False
    """The tasks were given to the reader by name: the reader is asked, not the unit."""
    knows_how: bool = False
    """The reader knows how to answer and needs no example of it."""
