"""Silence on duties without a near date (the office's own rule: "nhiệm vụ không hạn quá 3 tháng chưa có báo cáo").

Calendar months from the later of assignment and last report with content: notice two weeks before, then the first
working day of silence, then every two weeks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.core.months import add_months
from bot.core.rules.values import Audience, Facts, Owed, Rule, first_after, first_of_week, latest

_DAY = timedelta(days=1)


def owed(facts: Facts) -> list[Owed]:
    if not _applies(facts):
        return []
    a = facts.assignment
    found = []
    slots = _slots(facts)
    for audience in (Audience.RESPONSIBLE, Audience.HEAD):
        slot = latest(_slots_of(facts, slots, audience), facts.today)
        if slot is not None:
            day, count = slot
            name = f"{a.silent_since}/{count}"
            if not facts.was_told(Rule.SILENT, name, audience):
                found.append(Owed(Rule.SILENT, a.id, name, audience, day, count))
    return found


def next_day(facts: Facts) -> date | None:
    if not _applies(facts):
        return None
    slots = _slots(facts)
    days = [first_after(_slots_of(facts, slots, audience), facts.today) for audience in (Audience.RESPONSIBLE, Audience.HEAD)]
    day = min((day for day in days if day is not None), default=None)
    # A dated task whose day has come near by then is its own rule's matter.
    return day if day is not None and _applies(replace(facts, today=day)) else None


def _slots_of(facts: Facts, slots: dict[date, int], audience: Audience) -> list[tuple[date, int]]:
    """The notice is for whoever does the work. Silence itself is the head's matter too, with the list of the week."""
    if audience is Audience.HEAD:
        slots = {first_of_week(facts.calendar, day): count for day, count in sorted(slots.items(), key=lambda slot: slot[1]) if count > 0}
    return [(day, count) for day, count in slots.items() if day > facts.assignment.registered_on]


def silent_from(facts: Facts) -> date:
    """The first day of silence: the day after the same day number three months on (20/8 is silent from 21/11)."""
    months = facts.settings.silent_months
    assert months is not None
    return add_months(facts.assignment.silent_since, months) + _DAY


def _applies(facts: Facts) -> bool:
    a, settings = facts.assignment, facts.settings
    if not a.is_open or a.task.standing or settings.silent_months is None:
        return False
    return a.due is None or (a.due - facts.today).days > settings.silent_long_due


def _slots(facts: Facts) -> dict[date, int]:
    """Day → count, one per day: 0 the notice, 1 the first day of silence, then one every two weeks until one after today."""
    settings, calendar = facts.settings, facts.calendar
    start = silent_from(facts)

    def day_of(count: int) -> date:
        return calendar.on_or_after(start + timedelta(days=settings.silent_every * (count - 1)))

    by_day: dict[date, int] = {}
    if settings.silent_notice is not None:
        by_day[calendar.on_or_before(start - _DAY - timedelta(days=settings.silent_notice))] = 0
    # Start counting near today, so that ten years of silence cost no more than a week. Days off may have put slots off, and
    # what a head was to be told at the beginning of this week, or of an earlier one that nobody lived through, must be among them.
    count = max(1, (facts.today - start).days // settings.silent_every)
    while count > 1 and first_of_week(calendar, day_of(count)) > facts.today:
        count -= 1
    while True:
        day = day_of(count)
        by_day[day] = count
        if day > facts.today + 7 * _DAY:  # A head is told by the week: all slots of this one must be known.
            break
        count += 1
    return by_day
