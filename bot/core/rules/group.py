"""What a group hears (design section 5): the list of the week, and, where the office has switched it on, that a task has become
overdue, once. Units and numbers only; nobody is named."""

from __future__ import annotations

from datetime import date

from bot.core.rules.values import Audience, Facts, Owed, Rule
from bot.core.task import Part


def owed(facts: Facts, group: str) -> Owed | None:
    """The alert that is owed to one group about one assignment; `group` is whom the ledger names, since each group is told for
    itself. A task that is chased anew is shown anew."""
    a = facts.assignment
    if not a.is_open or a.part is not Part.LEAD or a.last_day is None or a.last_day >= facts.today:
        return None
    if a.is_kept_quiet or not facts.settings.group_overdue:
        return None
    slot = f"overdue/{a.ladder}"
    if any(t.rule is Rule.GROUP and t.slot == slot and t.audience == group for t in facts.told):
        return None
    return Owed(Rule.GROUP, a.id, slot, Audience.GROUP, facts.today)


def week_of(day: date) -> str:
    """The slot of the list of a week: "2024-W45"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"
