"""What a rule may ask of what was said before, and of days."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.rules import Audience, Facts, Rule, Told, review
from bot.core.rules.values import Owed, first_after, first_of_week, latest
from bot.core.settings import DEFAULTS
from bot.core.task import State
from tests.builders import a_calendar, an_assignment

MONDAY = date(2024, 11, 4)
DAY = timedelta(days=1)


def facts(*told: Told, state: State = State.OPEN, today: date = MONDAY) -> Facts:
    return Facts(an_assignment(state=state), today, a_calendar(), DEFAULTS, told)


def test_something_was_told_when_rule_slot_and_audience_are_the_same() -> None:
    said = facts(Told(Rule.OVERDUE, "a/1", Audience.HEAD, MONDAY))
    assert said.was_told(Rule.OVERDUE, "a/1", Audience.HEAD)
    assert not said.was_told(Rule.SILENT, "a/1", Audience.HEAD)
    assert not said.was_told(Rule.OVERDUE, "a/2", Audience.HEAD)
    assert not said.was_told(Rule.OVERDUE, "a/1", Audience.RESPONSIBLE)


def test_what_was_told_under_a_beginning_comes_oldest_first() -> None:
    late = Told(Rule.OVERDUE, "a/2", Audience.HEAD, MONDAY + DAY)
    early = Told(Rule.OVERDUE, "a/1", Audience.HEAD, MONDAY)
    others = (
        Told(Rule.SILENT, "a/1", Audience.HEAD, MONDAY),
        Told(Rule.OVERDUE, "b/1", Audience.HEAD, MONDAY),
        Told(Rule.OVERDUE, "a/1", Audience.RESPONSIBLE, MONDAY),
    )
    assert facts(late, *others, early).told_under(Rule.OVERDUE, "a/", Audience.HEAD) == [early, late]
    assert facts(*others).told_under(Rule.OVERDUE, "a/", Audience.HEAD) == []


def test_what_is_said_once_has_no_number_of_its_own() -> None:
    assert Owed(Rule.NEW, 1, "import/9", Audience.HEAD, MONDAY).count == 0


def test_of_days_the_latest_that_has_come_and_the_first_that_is_to_come() -> None:
    days = [(MONDAY - DAY, 1), (MONDAY, 2), (MONDAY + DAY, 3), (MONDAY - 2 * DAY, 4)]
    assert latest(days, MONDAY) == (MONDAY, 2)
    assert first_after(days, MONDAY) == MONDAY + DAY
    assert latest(days, MONDAY - 3 * DAY) is None
    assert first_after(days, MONDAY + DAY) is None


def test_a_working_week_begins_with_its_first_working_day() -> None:
    assert [first_of_week(a_calendar(), MONDAY + n * DAY) for n in (-1, 0, 1)] == [MONDAY, MONDAY, MONDAY + 7 * DAY]
    # Monday 02/09/2024 and the day after were days off.
    assert first_of_week(a_calendar(), date(2024, 9, 2)) == first_of_week(a_calendar(), date(2024, 9, 4)) == date(2024, 9, 4)
    assert first_of_week(a_calendar(), date(2024, 9, 5)) == date(2024, 9, 9)


def test_what_was_not_handed_in_waits_for_no_clerk() -> None:
    assert review.waiting_since(facts()) is None
    assert review.owed(facts(today=MONDAY + 30 * DAY)) == []
    assert review.owed(facts(state=State.SUBMITTED, today=MONDAY + 30 * DAY)) != []
