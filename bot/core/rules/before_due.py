"""Reminders ahead of a due day (design section 5; the offsets 7, 3, 1 are a peer office's habit).

Offsets are calendar days; a reminder goes out on the last working day on or before that date. The one of the due day itself goes
out on the day that holds: the next working day where the due day is off, the day given where the clerk asked for a supplement.
"Trước ngày X" is aimed at the day before X.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule, first_after, latest

_SHORT_WORKING_DAYS = 5
_MEDIUM_DAYS = 15


def owed(facts: Facts) -> list[Owed]:
    a = facts.assignment
    if not a.is_open or a.last_day is None or facts.today > a.last_day or a.is_left_to_lead:
        return []
    slot = latest(_slots(facts), facts.today)
    if slot is None:
        return []
    day, offset = slot
    name = f"{_named(facts) if offset == 0 else a.due}/{offset}"
    audiences = [Audience.RESPONSIBLE, Audience.HEAD] if offset == 0 and not a.task.periodic else [Audience.RESPONSIBLE]
    return [
        Owed(Rule.BEFORE_DUE, a.id, name, audience, day, offset)
        for audience in audiences
        if not facts.was_told(Rule.BEFORE_DUE, name, audience)
    ]


def next_day(facts: Facts) -> date | None:
    a = facts.assignment
    if not a.is_open or a.last_day is None or a.is_left_to_lead:
        return None
    return first_after(_slots(facts), facts.today)


def days_of(facts: Facts) -> tuple[date, ...]:
    """Every day on which a dated task is reminded of before it is due, for whoever is to see them ahead."""
    return tuple(sorted(day for day, _ in _slots(facts)))


def _slots(facts: Facts) -> list[tuple[date, int]]:
    """(day, offset), one per day: offsets that fall on one day are one item, the smallest."""
    a = facts.assignment
    assert a.due is not None and a.last_day is not None
    aim = a.due - timedelta(days=1) if a.before else a.due
    by_day: dict[date, int] = {}
    for offset in sorted(offsets(facts), reverse=True):
        day = facts.calendar.on_or_before(aim - timedelta(days=offset))
        if offset == 0 and not (a.before and a.last_day <= facts.calendar.on_or_after(a.due)):
            day = a.last_day
        # The day of registration has its own message, `new`.
        if day > a.registered_on:
            by_day[day] = offset
    return list(by_day.items())


def _named(facts: Facts) -> date | None:
    """What the reminder of the day itself is called by: the due day, or after a supplement the day given, which is told anew."""
    a = facts.assignment
    assert a.due is not None and a.last_day is not None
    return a.last_day if a.last_day > facts.calendar.on_or_after(a.due) else a.due


def offsets(facts: Facts) -> tuple[int, ...]:
    """The calendar days before the due day on which a dated task is reminded of; empty when that is off."""
    a, settings = facts.assignment, facts.settings
    assert a.due is not None
    if a.due < facts.calendar.add(a.assigned_on, _SHORT_WORKING_DAYS + 1):
        return settings.before_due_short or ()
    if (a.due - a.assigned_on).days <= _MEDIUM_DAYS:
        return settings.before_due_medium or ()
    return settings.before_due_long or ()
