"""Why something is owed to somebody. Each rule is a small pure function; this page names what they share.

A rule looks at one assignment as it stands, at what was told before, at the calendar and at the settings, and says
what is owed on a day. It is a level, not an edge: what was missed is still owed later, and of several missed slots
only the latest.
"""

from __future__ import annotations

from datetime import date

from bot.core.rules import before_due, escalation, group, monthly, new, overdue, promise, silent
from bot.core.rules.values import Audience, Facts, Owed, Rule, Told

_CHASES = (escalation, overdue, before_due, silent, monthly, promise, new)


def owed(facts: Facts) -> list[Owed]:
    """Everything the digest rules owe about one assignment on the day, strongest rule first."""
    if facts.assignment.asks_nothing:
        return []
    return [thing for rule in _CHASES for thing in rule.owed(facts)]


def next_look(facts: Facts) -> date | None:
    """The first day after `facts.today` on which a rule may owe something, as things stand; None when none will."""
    if facts.assignment.asks_nothing:
        return None
    days = [day for rule in _CHASES if (day := rule.next_day(facts)) is not None]
    return min(days, default=None)


__all__ = ["Audience", "Facts", "Owed", "Rule", "Told", "group", "next_look", "owed"]
