"""The monthly report of standing duties (design section 5: asked before the closing day, twice when missing).

The administrative month closes on the 14th (Nghị định 09/2019/NĐ-CP), or on the working day before.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.core.calendar import Calendar
from bot.core.clock import local
from bot.core.months import add_months
from bot.core.rules.values import Audience, Facts, Owed, Rule
from bot.core.settings import RuleSettings

_UNTIL = time(17)
"""By when a unit is asked to send on the closing day."""


def owed(facts: Facts) -> list[Owed]:
    if not _applies(facts):
        return []
    for name, asked_on, closing in _months(facts.settings, facts.calendar, facts.today):
        if not asked_on <= facts.today <= closing or not _is_asked(facts, asked_on):
            continue
        again = asked_on < facts.today == closing
        slot = f"{name}/2" if again else name
        if facts.was_told(Rule.MONTHLY, slot, Audience.RESPONSIBLE):
            return []
        since, count = (closing, 2) if again else (asked_on, 1)
        return [Owed(Rule.MONTHLY, facts.assignment.id, slot, Audience.RESPONSIBLE, since, count)]
    return []


def next_day(facts: Facts) -> date | None:
    if not _applies(facts):
        return None
    return next(
        (
            day
            for _, asked_on, closing in _months(facts.settings, facts.calendar, facts.today)
            if _is_asked(facts, asked_on)
            for day in (asked_on, closing)
            if day > facts.today
        ),
        None,
    )


def closing_of(facts: Facts, day: date) -> date:
    """The closing day that comes next, on `day` or later."""
    return next(closing for _, _, closing in _months(facts.settings, facts.calendar, day) if closing >= day)


@dataclass(frozen=True, slots=True)
class Asking:
    """The report being asked for: asked on `asked_on`, wanted by `closing`; `month`: the first day of the month that it names;
    `first`: the day its period began."""

    asked_on: date
    closing: date
    month: date
    first: date

    def counts(self, registered_on: date) -> bool:
        """Whether a duty registered then is asked about this time."""
        return self.asked_on > registered_on

    def is_answered(self, reported_on: date | None) -> bool:
        return reported_on is not None and reported_on >= self.asked_on

    def may_still_come(self, now: datetime) -> bool:
        """Whether it is the day by which units are asked to send, and not yet the hour."""
        return local(now).date() == self.closing and local(now).time() < _UNTIL

    def is_spoken_of(self, reported_on: date | None) -> bool:
        """Whether the report has something to print: a word of any day of its period."""
        return reported_on is not None and reported_on >= self.first


def asking(settings: RuleSettings, calendar: Calendar, today: date) -> Asking | None:
    """What is being asked for today: from the asking day to the closing day; None at any other time."""
    found = coming(settings, calendar, today)
    return found if found is not None and found.asked_on <= today else None


def coming(settings: RuleSettings, calendar: Calendar, today: date) -> Asking | None:
    """The report whose period runs today, asked for already or not; None where the office asks for none."""
    if settings.monthly_closing_day is None:
        return None
    name, asked_on, closing = next(found for found in _months(settings, calendar, today) if found[2] >= today)
    month = date.fromisoformat(f"{name}-01")
    before = add_months(month, -1)
    last = monthrange(before.year, before.month)[1]
    first = before.replace(day=min(settings.monthly_closing_day, last)) + timedelta(days=1)
    return Asking(asked_on, closing, month, first)


def _months(settings: RuleSettings, calendar: Calendar, day: date) -> Iterator[tuple[str, date, date]]:
    """(yyyy-mm, asked on, closing day) of the month `day` lies in and the two after it.

    A closing day at the start of a month may fall into the month before it; it keeps its own month's name.
    """
    number = settings.monthly_closing_day
    assert number is not None
    for ahead in range(3):
        month = add_months(day, ahead)
        last = monthrange(month.year, month.month)[1]
        closing = calendar.on_or_before(month.replace(day=min(number, last)))
        yield f"{month:%Y-%m}", calendar.add(closing, -settings.monthly_ask_ahead), closing


def _is_asked(facts: Facts, asked_on: date) -> bool:
    """A duty registered once the asking had begun starts with the next month; a report since then answers it."""
    reported_on = facts.assignment.reported_on
    return asked_on > facts.assignment.registered_on and (reported_on is None or reported_on < asked_on)


def _applies(facts: Facts) -> bool:
    a = facts.assignment
    return a.is_open and a.task.standing and facts.settings.monthly_closing_day is not None
