"""The day a unit named itself ("21/01 em nộp") has passed and nothing was heard since: asked about once, on the next working day.

What is late has its own ladder, and a promise that another reminder has shown as past is not asked about again. One that nobody asked
about for two weeks, as with a register from before there was this rule, is left alone.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule

_DAY = timedelta(days=1)
_STALE = timedelta(days=14)
_SHOW_IT = frozenset((Rule.OVERDUE, Rule.BEFORE_DUE))
"""Rules whose line says that the day has passed."""


def owed(facts: Facts) -> list[Owed]:
    day = _day(facts)
    if day is None or not day <= facts.today <= day + _STALE:
        return []
    a = facts.assignment
    if a.last_day is not None and facts.today > a.last_day:
        return []
    return [Owed(Rule.PROMISE, a.id, _slot(facts), Audience.RESPONSIBLE, day)]


def next_day(facts: Facts) -> date | None:
    day = _day(facts)
    late_by_then = day is not None and facts.assignment.last_day is not None and day > facts.assignment.last_day
    return day if day is not None and day > facts.today and not late_by_then else None


def _day(facts: Facts) -> date | None:
    """The day of asking; None when there is nothing to ask, or it was asked."""
    a = facts.assignment
    if not a.is_open or a.promised_on is None or a.is_left_to_lead or a.is_kept_quiet:
        return None
    if facts.was_told(Rule.PROMISE, _slot(facts), Audience.RESPONSIBLE):
        return None
    if any(t.rule in _SHOW_IT and t.on > a.promised_on and t.audience == Audience.RESPONSIBLE for t in facts.told):
        return None
    return facts.calendar.on_or_after(a.promised_on + _DAY)


def _slot(facts: Facts) -> str:
    """One per promise: the same day named again later is another."""
    return f"{facts.assignment.said_on}/{facts.assignment.promised_on}"
