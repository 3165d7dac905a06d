"""The values all rules share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from operator import attrgetter

from bot.core.calendar import Calendar
from bot.core.settings import RuleSettings
from bot.core.task import Assignment


class Rule(StrEnum):
    NEW = "new"
    BEFORE_DUE = "before_due"
    OVERDUE = "overdue"
    ESCALATION = "escalation"
    SILENT = "silent"
    MONTHLY = "monthly"
    PROMISE = "promise"
    ORDERED_DAY = "ordered_day"
    DECISION = "decision"
    REVIEW = "review"
    GROUP = "group"
    SUMMARY = "summary"


class Audience(StrEnum):
    """For whom a thing is owed: a function, never a person."""

    RESPONSIBLE = "responsible"
    HEAD = "head"
    OFFICE = "office"
    LEADER = "leader"
    CLERK = "clerk"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing said before (its message is in flight, unknown or sent) and the local day it was said."""

    rule: Rule
    slot: str
    audience: str
    on: date


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing owed: its identity is (rule, assignment, slot, audience).

    `since`: the slot's own day; `count`: overdue, which đôn đốc it is (1, 2, 3, ...); before_due, the days left.
    """

    rule: Rule
    assignment_id: int
    slot: str
    audience: Audience
    since: date
    count: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """All a rule may look at."""

    assignment: Assignment
    today: date
    calendar: Calendar
    settings: RuleSettings
    told: tuple[Told, ...] = ()
    vacant: frozenset[Audience] = frozenset()
    """Audiences for whom nobody can be told today; also the office's head where that is the head of the unit."""

    def was_told(self, rule: Rule, slot: str, audience: Audience) -> bool:
        return any(t.rule is rule and t.slot == slot and t.audience == audience for t in self.told)

    def told_under(self, rule: Rule, prefix: str, audience: Audience) -> list[Told]:
        """What was said under a rule for slots that begin with `prefix`, oldest first."""
        found = [t for t in self.told if t.rule is rule and t.audience == audience and t.slot.startswith(prefix)]
        return sorted(found, key=_on)


_on = attrgetter("on")


def latest(days: Iterable[tuple[date, int]], today: date) -> tuple[date, int] | None:
    """The latest slot that has come: of several missed ones only this is owed."""
    return max(((day, n) for day, n in days if day <= today), key=lambda slot: slot[0], default=None)


def first_after(days: Iterable[tuple[date, int]] | Iterator[tuple[date, int]], today: date) -> date | None:
    return min((day for day, _ in days if day > today), default=None)


def first_of_week(calendar: Calendar, day: date) -> date:
    """The first day on or after `day` with which a working week begins."""
    monday = day - timedelta(days=day.weekday())
    first = calendar.on_or_after(monday)
    return first if first >= day else calendar.on_or_after(monday + timedelta(days=7))
