"""A task nobody of its unit was told of. The message of its registration says it at once; what that could not say is
owed until somebody can be reached, and whatever else was said about the task has said it too.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules.values import Audience, Facts, Owed, Rule


def owed(facts: Facts) -> list[Owed]:
    a = facts.assignment
    if not _applies(facts) or facts.today < a.registered_on:
        return []
    return [
        Owed(Rule.NEW, a.id, slot_of(a.task.import_id), audience, a.registered_on)
        for audience in ((Audience.RESPONSIBLE,) if a.task.periodic else (Audience.RESPONSIBLE, Audience.HEAD))
        if audience not in facts.vacant and not _heard(facts, audience)
    ]


def next_day(facts: Facts) -> date | None:
    """Tomorrow while nobody of the unit can be reached."""
    if _applies(facts) and Audience.RESPONSIBLE in facts.vacant and not _heard(facts, Audience.RESPONSIBLE):
        return facts.today + timedelta(days=1)
    return None


def slot_of(import_id: int) -> str:
    return f"import/{import_id}"


def _applies(facts: Facts) -> bool:
    """What was taken over is introduced as a whole, never as new."""
    return facts.assignment.is_open and not facts.assignment.takeover


def _heard(facts: Facts, audience: Audience) -> bool:
    return any(t.audience == audience for t in facts.told)
