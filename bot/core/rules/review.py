"""What waits for the clerk's confirmation for too long: named in the clerk's morning line, every working day.

A unit that has handed in must not be late because nobody looked: its clock stands still, the clerk's begins.
"""

from __future__ import annotations

from datetime import date

from bot.core.rules.values import Audience, Facts, Owed, Rule
from bot.core.task import State


def owed(facts: Facts) -> list[Owed]:
    since = waiting_since(facts)
    if since is None or facts.settings.review_after is None or not facts.calendar.is_working(facts.today):
        return []
    day = facts.calendar.add(since, facts.settings.review_after + 1)
    slot = facts.today.isoformat()
    if facts.today < day or facts.was_told(Rule.REVIEW, slot, Audience.CLERK):
        return []
    return [Owed(Rule.REVIEW, facts.assignment.id, slot, Audience.CLERK, day)]


def waiting_since(facts: Facts) -> date | None:
    """The day it was handed in, not the day named in the report, which may lie in the past."""
    a = facts.assignment
    if a.state is not State.SUBMITTED:
        return None
    return max((day for day in (a.submitted_on, a.said_on) if day is not None), default=a.registered_on)
