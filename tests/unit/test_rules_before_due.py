"""Reminders ahead of a due day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.rules import before_due
from bot.core.rules.values import Audience, Facts, Rule, Told
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, Part, State
from tests.builders import a_calendar, an_assignment

CALENDAR = a_calendar()
DAY = timedelta(days=1)


def facts(a: Assignment, today: date, *told: Told, settings: RuleSettings = DEFAULTS) -> Facts:
    return Facts(a, today, CALENDAR, settings, told)


def spoken(a: Assignment, settings: RuleSettings = DEFAULTS) -> list[tuple[date, int]]:
    """(day, offset) of every reminder to the responsible person, when somebody looks every day."""
    told: list[Told] = []
    found = []
    day = a.registered_on
    while a.due is not None and day <= a.due + timedelta(days=10):
        for thing in before_due.owed(facts(a, day, *told, settings=settings)):
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            if thing.audience is Audience.RESPONSIBLE:
                assert thing.since == day and thing.slot == f"{a.due}/{thing.count}"
                found.append((day, thing.count))
        day += DAY
    return found


def given(assigned: date, due: date, **changes: Any) -> Assignment:
    return an_assignment(assigned_on=assigned, due=due, **changes)


def test_a_task_of_more_than_fifteen_days_is_said_seven_three_one_and_no_days_before() -> None:
    assert spoken(given(date(2024, 11, 4), date(2024, 11, 21))) == [
        (date(2024, 11, 14), 7),
        (date(2024, 11, 18), 3),
        (date(2024, 11, 20), 1),
        (date(2024, 11, 21), 0),
    ]


def test_fifteen_days_are_medium_and_sixteen_are_long() -> None:
    assert [n for _, n in spoken(given(date(2024, 11, 5), date(2024, 11, 20)))] == [3, 1, 0]
    assert [n for _, n in spoken(given(date(2024, 11, 5), date(2024, 11, 21)))] == [7, 3, 1, 0]


def test_five_working_days_are_short_and_six_are_medium() -> None:
    assert [n for _, n in spoken(given(date(2024, 11, 13), date(2024, 11, 20)))] == [1, 0]
    assert [n for _, n in spoken(given(date(2024, 11, 12), date(2024, 11, 20)))] == [3, 1, 0]


def test_five_working_days_stretch_over_tet() -> None:
    assert [n for _, n in spoken(given(date(2025, 1, 23), date(2025, 2, 6)))] == [1, 0]


def test_offsets_that_fall_on_one_working_day_are_one_reminder() -> None:
    # Due on Monday 18/11: three days and one day before are both said on Friday.
    assert spoken(given(date(2024, 11, 1), date(2024, 11, 18))) == [
        (date(2024, 11, 11), 7),
        (date(2024, 11, 15), 1),
        (date(2024, 11, 18), 0),
    ]


def test_a_due_day_on_saturday_is_said_on_the_friday_before_and_on_the_monday_that_holds() -> None:
    assert spoken(given(date(2024, 11, 4), date(2024, 11, 30))) == [
        (date(2024, 11, 22), 7),
        (date(2024, 11, 27), 3),
        (date(2024, 11, 29), 1),
        (date(2024, 12, 2), 0),
    ]


def test_a_due_day_in_tet_2025_is_said_before_tet_and_on_the_first_day_after_it() -> None:
    assert spoken(given(date(2025, 1, 2), date(2025, 1, 31))) == [(date(2025, 1, 24), 1), (date(2025, 2, 3), 0)]


@pytest.mark.parametrize("before", [False, True])
def test_what_is_sent_back_for_a_supplement_is_said_on_the_day_it_was_given(before: bool) -> None:
    due, given_until = date(2024, 11, 21), date(2024, 11, 25)
    a = given(date(2024, 11, 4), due, last_day=given_until, supplement="thiếu file", before=before)
    told = [Told(Rule.BEFORE_DUE, f"{due}/{n}", who, due - n * DAY) for n in (1, 0) for who in (Audience.RESPONSIBLE, Audience.HEAD)]
    # What was said ahead of the due day is not said again for the day that was given.
    assert before_due.owed(facts(a, date(2024, 11, 22), *told)) == []
    said = before_due.owed(facts(a, given_until, *told))
    assert [(thing.slot, thing.audience) for thing in said] == [("2024-11-25/0", who) for who in (Audience.RESPONSIBLE, Audience.HEAD)]
    assert {thing.count for thing in said} == {0}


def test_the_days_of_all_reminders_are_told_ahead_in_their_order() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    assert before_due.days_of(facts(a, date(2024, 11, 4))) == tuple(date(2024, 11, day) for day in (14, 18, 20, 21))


def test_everything_before_a_due_day_after_tet_2026() -> None:
    assert spoken(given(date(2026, 1, 5), date(2026, 2, 23))) == [(date(2026, 2, 13), 1), (date(2026, 2, 23), 0)]


def test_around_the_holiday_of_24_november_2026_it_is_said_the_day_before_and_the_day_after() -> None:
    assert spoken(given(date(2026, 11, 2), date(2026, 11, 24))) == [
        (date(2026, 11, 17), 7),
        (date(2026, 11, 20), 3),
        (date(2026, 11, 23), 1),
        (date(2026, 11, 25), 0),
    ]


def test_before_a_day_is_aimed_at_the_day_before_it_and_keeps_the_day() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 29), before=True)
    assert spoken(a) == [(date(2024, 11, 21), 7), (date(2024, 11, 25), 3), (date(2024, 11, 27), 1), (date(2024, 11, 28), 0)]
    assert before_due.owed(facts(a, date(2024, 11, 28)))[0].slot == "2024-11-29/0"


def test_before_a_monday_is_said_on_friday() -> None:
    assert spoken(given(date(2024, 11, 11), date(2024, 11, 18), before=True)) == [(date(2024, 11, 15), 0)]


def test_the_head_is_told_on_the_due_day_only() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    assert [thing.audience for thing in before_due.owed(facts(a, date(2024, 11, 20)))] == [Audience.RESPONSIBLE]
    assert [thing.audience for thing in before_due.owed(facts(a, date(2024, 11, 21)))] == [Audience.RESPONSIBLE, Audience.HEAD]


def test_each_audience_is_told_by_itself() -> None:
    a, day = given(date(2024, 11, 4), date(2024, 11, 21)), date(2024, 11, 21)
    told = Told(Rule.BEFORE_DUE, "2024-11-21/0", Audience.RESPONSIBLE, day)
    assert [thing.audience for thing in before_due.owed(facts(a, day, told))] == [Audience.HEAD]


def test_of_several_missed_only_the_latest_is_owed() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    [thing] = before_due.owed(facts(a, date(2024, 11, 19)))
    assert (thing.count, thing.since) == (3, date(2024, 11, 18))


def test_what_was_missed_is_owed_until_the_last_day_and_then_no_more() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 30))
    assert before_due.owed(facts(a, date(2024, 12, 2)))
    assert not before_due.owed(facts(a, date(2024, 12, 3)))


def test_the_day_of_registration_belongs_to_the_new_task_message() -> None:
    assert spoken(given(date(2024, 11, 20), date(2024, 11, 20))) == []
    assert spoken(given(date(2024, 11, 20), date(2024, 11, 21))) == [(date(2024, 11, 21), 0)]


def test_nothing_lies_before_a_late_registration() -> None:
    a = given(date(2024, 10, 1), date(2024, 11, 21), registered_on=date(2024, 11, 18))
    assert spoken(a) == [(date(2024, 11, 20), 1), (date(2024, 11, 21), 0)]


@pytest.mark.parametrize("state", [State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN])
def test_what_is_not_open_is_not_reminded(state: State) -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21), state=state)
    assert spoken(a) == [] and before_due.next_day(facts(a, date(2024, 11, 4))) is None


def test_an_undated_task_has_no_due_day_to_be_reminded_of() -> None:
    assert before_due.owed(facts(an_assignment(), date(2024, 11, 21))) == []
    assert before_due.next_day(facts(an_assignment(), date(2024, 11, 21))) is None


def test_off_is_silent_and_nought_is_the_due_day_alone() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    assert spoken(a, RuleSettings(before_due_long=None)) == []
    assert spoken(a, RuleSettings(before_due_long=(0,))) == [(date(2024, 11, 21), 0)]


def test_a_moved_due_day_begins_new_slots() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    moved = replace(a, due=date(2024, 12, 12), last_day=date(2024, 12, 12))
    assert spoken(moved)[0] == (date(2024, 12, 5), 7)
    assert before_due.owed(facts(moved, date(2024, 11, 21))) == []


def test_the_next_day_is_the_next_reminder() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21))
    assert before_due.next_day(facts(a, date(2024, 11, 4))) == date(2024, 11, 14)
    assert before_due.next_day(facts(a, date(2024, 11, 14))) == date(2024, 11, 18)
    assert before_due.next_day(facts(a, date(2024, 11, 21))) is None


@pytest.mark.parametrize("days", [3, 12, 40])
def test_off_is_silent_for_tasks_of_every_length(days: int) -> None:
    off = RuleSettings(before_due_short=None, before_due_medium=None, before_due_long=None)
    a = given(date(2024, 11, 4), date(2024, 11, 4) + timedelta(days=days))
    assert spoken(a, off) == []
    assert spoken(a) != []


def test_a_supporting_unit_that_has_said_something_is_not_reminded_unless_something_is_to_be_added() -> None:
    a = given(date(2024, 11, 4), date(2024, 11, 21), part=Part.SUPPORT)
    silent, heard = spoken(a), replace(a, reported_on=date(2024, 11, 11))
    assert len(silent) == 4
    assert spoken(heard) == []
    assert before_due.next_day(facts(heard, date(2024, 11, 11))) is None
    assert spoken(replace(heard, supplement="thiếu file")) == silent
    assert spoken(replace(heard, part=Part.LEAD)) == silent


def test_of_what_comes_back_every_period_only_whoever_does_it_hears_on_the_due_day() -> None:
    due = date(2024, 11, 21)
    once, routine = (given(date(2024, 11, 4), due, periodic=periodic) for periodic in (False, True))
    assert [thing.audience for thing in before_due.owed(facts(once, due))] == [Audience.RESPONSIBLE, Audience.HEAD]
    assert [thing.audience for thing in before_due.owed(facts(routine, due))] == [Audience.RESPONSIBLE]
