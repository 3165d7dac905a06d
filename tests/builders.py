"""Values that tests start from: a task, its assignment and a working calendar, each changed only where a test needs it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

from bot.core.calendar import Calendar
from bot.core.task import Assignment, Part, Source, State, Task

_OFF = """
2024-01-01 2025-01-01 2026-01-01 2026-01-02 2027-01-01
2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14
2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31
2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20
2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10
2024-04-18 2025-04-07 2026-04-27 2027-04-16
2024-04-29 2024-04-30 2024-05-01 2025-04-30 2025-05-01 2025-05-02 2026-04-30 2026-05-01 2027-04-30 2027-05-03
2024-09-02 2024-09-03 2025-09-01 2025-09-02 2026-08-31 2026-09-01 2026-09-02 2027-09-02 2027-09-03
2026-11-24 2027-11-24
"""
_WORKED_INSTEAD = "2024-05-04 2025-04-26 2026-01-10 2026-08-22"


def _days(text: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, text.split()))


_CALENDAR = Calendar(off=_days(_OFF), worked=_days(_WORKED_INSTEAD))


def a_calendar() -> Calendar:
    """The days off of 2024 to 2027: weekends, the legal holidays and the exchanged days."""
    return _CALENDAR


def a_task(**changes: Any) -> Task:
    """Task 101 of a plan, without a document."""
    task = Task(id=1, number=101, content="Rà soát hồ sơ dự án", source=Source.KE_HOACH, document=None)
    return replace(task, **changes)


def an_assignment(**changes: Any) -> Assignment:
    """An open, undated task that unit 1 leads, given and registered on Monday 04/11/2024.

    Fields of the task (`standing`, `source`, `number`, ...) are changed through it. With `due` alone, `due_original` is
    the same day and `last_day` is `due` or the next working day of `a_calendar()`.
    """
    own = {field.name for field in fields(Assignment)}
    task = changes.pop("task", None) or a_task()
    task = replace(task, **{name: changes.pop(name) for name in list(changes) if name not in own})
    due = changes.get("due")
    if due is not None:
        changes.setdefault("due_original", due)
        changes.setdefault("last_day", _CALENDAR.last_day(due))
    first_day = date(2024, 11, 4)
    changes.setdefault("assigned_on", first_day)
    changes.setdefault("registered_on", changes["assigned_on"])
    assignment = Assignment(id=1, task=task, unit_id=1, part=Part.LEAD, state=State.OPEN, assigned_on=first_day, registered_on=first_day)
    return replace(assignment, **changes)
