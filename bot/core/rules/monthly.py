"""The monthly report of standing duties (design section 5: asked before the closing day, twice when missing).

The administrative month closes on the 14th (Nghị định 09/2019/NĐ-CP), or on the working day before.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.months import add_months
from bot.core.rules.values import Audience, Facts, Owed, Rule

_DAY = timedelta(days=1)


def owed(facts: Facts) -> list[Owed]:
    a = facts.assignment
    if not _applies(facts):
        return []
    closing = closing_of(facts, facts.today)
    asked_on = facts.calendar.add(closing, -facts.settings.monthly_ask_ahead)
    if not asked_on <= facts.today <= closing or asked_on <= a.registered_on or _reported(facts, asked_on):
        return []
    again = facts.today == closing
    name = f"{closing:%Y-%m}/2" if again else f"{closing:%Y-%m}"
    if facts.was_told(Rule.MONTHLY, name, Audience.RESPONSIBLE):
        return []
    return [Owed(Rule.MONTHLY, a.id, name, Audience.RESPONSIBLE, closing if again else asked_on, 2 if again else 1)]


def next_day(facts: Facts) -> date | None:
    if not _applies(facts):
        return None
    for months in (0, 1):
        closing = closing_of(facts, add_months(facts.today, months))
        asked_on = facts.calendar.add(closing, -facts.settings.monthly_ask_ahead)
        for day in (asked_on, closing):
            if day > facts.today:
                return day
    return None


def closing_of(facts: Facts, day: date) -> date:
    """The closing day of the month `day` lies in."""
    assert facts.settings.monthly_closing_day is not None
    return facts.calendar.on_or_before(date(day.year, day.month, facts.settings.monthly_closing_day))


def _applies(facts: Facts) -> bool:
    a = facts.assignment
    return a.is_open and a.task.standing and facts.settings.monthly_closing_day is not None


def _reported(facts: Facts, since: date) -> bool:
    a = facts.assignment
    return a.reported_on is not None and a.reported_on >= since
