"""Đôn đốc lần 1, 2, 3 after the last day, then one weekly line (design section 5).

The ladder counts working days, so that a weekend spends nothing. A dated promise or a blocked note holds the next one, never the
first: a day named behind the deadline does not move it, and whoever is late is told so once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule, Told, first_of_week
from bot.core.task import Assignment

_DAY = timedelta(days=1)
_AUDIENCES = (Audience.RESPONSIBLE, Audience.HEAD)


def owed(facts: Facts) -> list[Owed]:
    if facts.assignment.last_day is None or facts.today <= facts.assignment.last_day:
        return []
    a = facts.assignment
    each = [(audience, *following) for audience in _AUDIENCES if (following := _next(facts, audience)) is not None]
    # Which it is today for the unit, whoever of it is told: everybody reads the same, in whatever order they are told.
    of_unit = max((_after(told) - (due_on > facts.today) for _, due_on, told in each), default=0)
    found = []
    for audience, due_on, told in each:
        if due_on > facts.today:
            continue
        count = _after(told)
        # Asked for an explanation, a head has read that three were sent; a third does not come after that.
        explained = facts.was_told(Rule.ESCALATION, f"{a.ladder}/{audience}", audience)
        said = max(of_unit, facts.settings.overdue_times + 1) if explained else of_unit
        found.append(Owed(Rule.OVERDUE, a.id, f"{a.ladder}/{count}", audience, due_on, said))
    return found


def _after(told: Iterable[Told]) -> int:
    """The number after the highest told: an earlier one that was dropped after a later one was said is not said again."""
    return max((_number(t.slot) for t in told), default=0) + 1


def _number(slot: str) -> int:
    return int(slot.rpartition("/")[2])


def next_day(facts: Facts) -> date | None:
    following = [_next(facts, audience) for audience in _AUDIENCES]
    days = [day for day, _ in filter(None, following)]
    return max(min(days), facts.today + _DAY) if days else None


def _next(facts: Facts, audience: Audience) -> tuple[date, list[Told]] | None:
    """The day of the next đôn đốc for one audience, in the past when it was missed, and those of its ladder that were told, oldest
    first; None when none will come."""
    a, settings, calendar = facts.assignment, facts.settings, facts.calendar
    if not a.is_open or a.last_day is None or settings.overdue_every is None:
        return None
    if a.is_kept_quiet or a.is_left_to_lead:
        return None
    told = facts.told_under(Rule.OVERDUE, f"{a.ladder}/", audience)
    # A task registered after its last day is chased from the next working day: `new` spoke on the day itself; so is one that
    # was reopened or moved. After a supplement the last day may lie behind what was told; until it has passed, nothing is late.
    day = calendar.on_or_after(max(a.last_day, a.registered_on, a.chased_from or a.registered_on) + _DAY)
    if told and len(told) < settings.overdue_times:
        day = max(day, calendar.add(told[-1].on, max(1, settings.overdue_every)))
    elif told:
        day = max(day, calendar.on_or_after(_next_monday(told[-1].on)))
    # On an earlier day: who of one unit is told first this morning must not keep the others from being told.
    before = [t for one in (Audience.RESPONSIBLE, Audience.HEAD) for t in facts.told_under(Rule.OVERDUE, f"{a.ladder}/", one)]
    chased = bool(told) or any(t.on < facts.today for t in before)
    if chased and a.hold_until is not None and day <= a.hold_until:
        day = calendar.on_or_after(a.hold_until + _DAY)
    # What comes back every period is the week's matter for a head, not an exception.
    return (first_of_week(calendar, day) if audience is Audience.HEAD and a.task.periodic else day), told


def _next_monday(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def times(a: Assignment, told: Iterable[Told]) -> int:
    """How often it was chased on the ladder that holds, whoever was told."""
    return len({t.slot for t in told if t.rule is Rule.OVERDUE and t.slot.startswith(f"{a.ladder}/")})
