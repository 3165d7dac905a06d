"""What is near for a week: one meaning for the lists of heads and of groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.calendar import Calendar
from bot.core.task import Assignment

_DAY = timedelta(days=1)
_TO_FRIDAY = timedelta(days=4)
_THIS_WEEK = timedelta(days=6)
_NEXT_WEEK = timedelta(days=13)


@dataclass(frozen=True, slots=True)
class Week:
    """Assignments with a deadline, each in one list, the earliest first."""

    late: tuple[Assignment, ...]
    due: tuple[Assignment, ...]
    """To be finished this week: "trước ngày X" by the last working day before X."""
    near: tuple[Assignment, ...]
    """Until the end of next week, by the day that is printed or the one that is safe."""
    later: tuple[Assignment, ...]


def week_of(assignments: Iterable[Assignment], today: date, calendar: Calendar) -> Week:
    """Open assignments as they stand in the week of `today`; those without a deadline are in no list."""
    monday = today - timedelta(days=today.weekday())
    found: dict[str, list[tuple[date, date, int, Assignment]]] = {"late": [], "due": [], "near": [], "later": []}
    for a in assignments:
        if a.due is None or a.last_day is None:
            continue
        safe = calendar.safe_day(a.due, a.last_day, before=a.before)
        if a.last_day < today:
            name = "late"
        elif safe <= monday + _THIS_WEEK:
            name = "due"
        else:
            name = "near" if min(safe, a.due) <= monday + _NEXT_WEEK else "later"
        found[name].append((a.last_day if name == "late" else safe, a.due, a.task.number, a))
    ordered = {name: tuple(a for *_, a in sorted(rows, key=lambda row: row[:3])) for name, rows in found.items()}
    return Week(**ordered)


def nearest(a: Assignment) -> tuple[bool, date, date, int]:
    """The key of a list: the day that counts, of one such day the earlier that is printed, then the number; the undated behind, by the
    day they were given on, and with them what only supports a task that is done, whose day is of no matter any more."""
    day = a.last_day or a.due or a.assigned_on
    return a.last_day is None or a.is_over, day, a.due or day, a.task.number


def is_due_between(a: Assignment, first: date, last: date, calendar: Calendar) -> bool:
    """Whether an assignment falls due in a span of days, by the day that is safe or the one that is counted: as `week_of` has it."""
    if a.due is None or a.last_day is None:
        return False
    return calendar.safe_day(a.due, a.last_day, before=a.before) <= last and a.last_day >= first


def days_off(today: date, calendar: Calendar) -> tuple[tuple[date, date], ...]:
    """The holidays of the rest of the week, each from its first weekday to its last, which may lie in a later week."""
    found: list[tuple[date, date]] = []
    friday = today - timedelta(days=today.weekday()) + _TO_FRIDAY
    for day in (today + timedelta(days=n) for n in range((friday - today).days + 1)):
        if calendar.is_working(day) or (found and day <= found[-1][1]):
            continue
        last = ahead = day
        while not calendar.is_working(ahead):
            last = ahead if ahead.weekday() <= _TO_FRIDAY.days else last
            ahead += _DAY
        found.append((day, last))
    return tuple(found)


def until(today: date) -> date:
    """The last day of next week: what is printed with a later one is only counted."""
    return today - timedelta(days=today.weekday()) + _NEXT_WEEK
