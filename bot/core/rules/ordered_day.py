"""The day a leader named for a task beside its deadline ("chậm nhất 25/12"): named again on that morning, late or not.

On a day off it is the working day before. What could not be said then is still said for a week. A word of the same day has named its
day itself, and so has one whose day had come when it was said.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule

KEPT = timedelta(days=7)
_AUDIENCES = (Audience.RESPONSIBLE, Audience.HEAD)


def owed(facts: Facts, direction_id: int, said_on: date, until: date) -> list[Owed]:
    """`said_on`: the day of the leader's word; `until`: the last day it names."""
    a = facts.assignment
    day = facts.calendar.on_or_before(until)
    if not a.is_open or a.asks_nothing or not said_on < day <= facts.today or facts.today > until + KEPT:
        return []
    slot = f"day/{direction_id}"
    return [
        Owed(Rule.ORDERED_DAY, a.id, slot, audience, day)
        for audience in _AUDIENCES
        if audience not in facts.vacant and not facts.was_told(Rule.ORDERED_DAY, slot, audience)
    ]
