"""A plan as it was read, before anything of it is written."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.plan_question import RowQuestion


@context
class ReadDue:
    """A deadline whose words say no plain day, how it was read, and in how many rows."""

    words: str
    due: date | None
    recurring: bool
    rows: int
    later: tuple[date, ...] = ()
    """Other days the same words mean in rows given on other days."""
    before: bool = False
    """"Trước ngày X": due before the day that is printed."""


@context
class DoubtedRows:
    """Rows in which something was decided by a guess. `kind`: maybe (it may be no task), cut (words left out of its content), who (a unit
    still in its words), parted (from a sentence with other works), joined (a further work in its words), other_day (a day in its words
    that was not taken) or day (one that was, from words that not everybody reads so)."""

    kind: str
    rows: tuple[tuple[int, str], ...]
    """Row and the words in question."""
    more: tuple[int, ...] = ()
    """Further rows."""
    unnamed: int = 0
    """How many more there are."""


@context
class PlanPreview(Wording):
    folder: ClassVar[str] = "plan_preview"
    name: str
    title: str
    """The paper's own number or title; blank when it has none."""
    clear: int
    asked: int
    known: int
    """Rows that are registered already."""
    skipped: int
    """Rows the clerk left out."""
    passed: tuple[tuple[int, str], ...]
    """Rows that are no tasks: row and the beginning of its text."""
    passed_all: int
    collective: int
    """Tasks given to several units."""
    assignments: int
    dues: tuple[ReadDue, ...]
    alike: tuple[tuple[int, int], ...]
    """(row, number of the task in the register with nearly the same words)."""
    supports: tuple[str, ...]
    """Supports that name no unit."""
    takeover: bool
    question: RowQuestion | None
    undated: int = 0
    """Clear tasks without a day."""
    done: int = 0
    """Clear tasks that the file says are done."""
    said_done: tuple[int, ...] = ()
    """Rows whose result says done without a day: they stay open."""
    unread: tuple[str, ...] = ()
    """Headers of columns that were not used."""
    doubtful: tuple[tuple[int, str], ...] = ()
    """Rows that may be tasks, but name nobody or nothing to be done: row and the beginning of its text."""
    doubtful_all: int = 0
    events: tuple[tuple[int, date], ...] = ()
    """Rows whose day is that of an event in their words."""
    doubtful_more: tuple[int, ...] = ()
    """Further rows of that kind."""
    doubts: tuple[DoubtedRows, ...] = ()
