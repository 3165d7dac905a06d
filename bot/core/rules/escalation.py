"""The ladder after the last numbered đôn đốc: head, head of the office unit, leader in charge (design section 5).

Each level has its own working days before the next one hears of it. The head is asked for an explanation first; a
leader hears of tasks on the first working day of a week, all of them at once; so does everybody of routines. An
extension names a new due day and with it a new ladder; so does a reopening or another unit, which begins from its own day.
A task handed in is not open any more.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule, first_of_week
from bot.core.task import Part

_DAY = timedelta(days=1)
LEVELS = (Audience.HEAD, Audience.OFFICE, Audience.LEADER)
"""In the order in which they hear of it."""


def owed(facts: Facts) -> list[Owed]:
    level = _next(facts)
    if level is None or level[1] > facts.today:
        return []
    audience, day = level
    a = facts.assignment
    return [Owed(Rule.ESCALATION, a.id, f"{a.ladder}/{audience}", audience, day, facts.settings.overdue_times)]


def next_day(facts: Facts) -> date | None:
    level = _next(facts)
    return None if level is None else max(level[1], facts.today + _DAY)


def _next(facts: Facts) -> tuple[Audience, date] | None:
    """The next level that was not told, and its day; None below the ladder and at its end.

    A level where nobody can be told is left out: the next one hears in its place.
    """
    a, settings, calendar = facts.assignment, facts.settings, facts.calendar
    if not a.is_open or a.part is not Part.LEAD or a.last_day is None or a.is_kept_quiet:
        return None
    if settings.escalation_every is None or settings.overdue_every is None or facts.today <= a.last_day:
        return None
    start = _chased_on(facts)
    if start is None:
        return None
    told = {t.slot: t.on for t in facts.told}
    for audience in LEVELS:
        told_on = told.get(f"{a.ladder}/{audience}")
        if told_on is not None:
            start = told_on
        elif audience not in facts.vacant:
            day = calendar.add(start, max(1, settings.escalation_every))
            if a.hold_until is not None and day <= a.hold_until:
                day = calendar.on_or_after(a.hold_until + _DAY)
            weekly = audience is Audience.LEADER or a.task.periodic
            return audience, first_of_week(calendar, day) if weekly else day
    return None


def _chased_on(facts: Facts) -> date | None:
    """The day of the last numbered đôn đốc, whoever was told."""
    slot = f"{facts.assignment.ladder}/{facts.settings.overdue_times}"
    return max([t.on for t in facts.told if t.rule is Rule.OVERDUE and t.slot == slot], default=None)
