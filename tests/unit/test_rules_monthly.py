"""The monthly report of standing duties."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.rules import monthly
from bot.core.rules.values import Audience, Facts, Rule, Told
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, State
from tests.builders import a_calendar, an_assignment
from tests.fakes import moment

CALENDAR = a_calendar()
DAY = timedelta(days=1)
FIRST = date(2024, 10, 1)


def facts(a: Assignment, today: date, *told: Told, settings: RuleSettings = DEFAULTS) -> Facts:
    return Facts(a, today, CALENDAR, settings, told)


def standing(**changes: Any) -> Assignment:
    return an_assignment(**{"assigned_on": FIRST, "standing": True, **changes})


def spoken(a: Assignment, until: date, *, settings: RuleSettings = DEFAULTS) -> list[tuple[date, str]]:
    told: list[Told] = []
    found = []
    day = a.registered_on
    while day <= until:
        for thing in monthly.owed(facts(a, day, *told, settings=settings)):
            assert thing.audience is Audience.RESPONSIBLE and thing.since == day
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            found.append((day, thing.slot))
        day += DAY
    return found


def test_asked_three_working_days_before_the_fourteenth_and_again_on_it() -> None:
    assert spoken(standing(), date(2024, 12, 1)) == [
        (date(2024, 10, 9), "2024-10"),
        (date(2024, 10, 14), "2024-10/2"),
        (date(2024, 11, 11), "2024-11"),
        (date(2024, 11, 14), "2024-11/2"),
    ]


def test_a_fourteenth_that_is_off_closes_on_the_working_day_before() -> None:
    # Saturday 14/12/2024, and Saturday 14/02/2026 before Tết.
    assert monthly.closing_of(facts(standing(), date(2024, 12, 10)), date(2024, 12, 10)) == date(2024, 12, 13)
    assert spoken(standing(registered_on=date(2026, 2, 2)), date(2026, 2, 28)) == [
        (date(2026, 2, 10), "2026-02"),
        (date(2026, 2, 13), "2026-02/2"),
    ]


def test_a_report_since_the_asking_answers_it() -> None:
    asked = Told(Rule.MONTHLY, "2024-11", Audience.RESPONSIBLE, date(2024, 11, 11))
    heard = standing(reported_on=date(2024, 11, 11))
    assert monthly.owed(facts(standing(), date(2024, 11, 14), asked)) != []
    assert monthly.owed(facts(heard, date(2024, 11, 14), asked)) == []
    assert monthly.next_day(facts(heard, date(2024, 11, 11), asked)) == date(2024, 12, 10)


def test_a_report_before_the_asking_does_not() -> None:
    assert monthly.owed(facts(standing(reported_on=date(2024, 11, 8)), date(2024, 11, 11))) != []


def test_what_was_not_asked_in_time_is_asked_on_the_days_between() -> None:
    [thing] = monthly.owed(facts(standing(), date(2024, 11, 13)))
    assert (thing.slot, thing.count, thing.since) == ("2024-11", 1, date(2024, 11, 11))


def test_on_the_closing_day_only_the_second_asking_is_owed_and_afterwards_nothing() -> None:
    [thing] = monthly.owed(facts(standing(), date(2024, 11, 14)))
    assert (thing.slot, thing.count) == ("2024-11/2", 2)
    assert monthly.owed(facts(standing(), date(2024, 11, 15))) == []


def test_a_duty_registered_during_the_asking_begins_with_the_next_month() -> None:
    for day in (date(2024, 11, 11), date(2024, 11, 13), date(2024, 11, 14)):
        new = standing(registered_on=day)
        assert spoken(new, date(2024, 12, 11)) == [(date(2024, 12, 10), "2024-12")]
        assert monthly.next_day(facts(new, day)) == date(2024, 12, 10)
    assert spoken(standing(registered_on=date(2024, 11, 10)), date(2024, 11, 11)) == [(date(2024, 11, 11), "2024-11")]


@pytest.mark.parametrize("state", [State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN])
def test_only_open_standing_duties_are_asked(state: State) -> None:
    for a in (standing(state=state), an_assignment(assigned_on=FIRST)):
        assert spoken(a, date(2024, 12, 31)) == [] and monthly.next_day(facts(a, FIRST)) is None


def test_off_asks_nobody() -> None:
    off = RuleSettings(monthly_closing_day=None)
    assert spoken(standing(), date(2024, 12, 31), settings=off) == []
    assert monthly.next_day(facts(standing(), FIRST, settings=off)) is None


def test_asked_on_the_closing_day_itself_it_is_asked_once_and_for_the_first_time() -> None:
    assert spoken(standing(), date(2024, 11, 30), settings=RuleSettings(monthly_ask_ahead=0)) == [
        (date(2024, 10, 14), "2024-10"),
        (date(2024, 11, 14), "2024-11"),
    ]


def test_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    own = RuleSettings(monthly_closing_day=31, monthly_ask_ahead=1)
    found = spoken(standing(registered_on=date(2026, 2, 2)), date(2026, 4, 30), settings=own)
    assert [day for day, slot in found if slot.endswith("/2")] == [date(2026, 2, 27), date(2026, 3, 31), date(2026, 4, 29)]


def test_a_closing_day_at_the_start_of_a_month_is_asked_for_at_the_end_of_the_month_before() -> None:
    own = RuleSettings(monthly_closing_day=1)
    # 01/02/2026 is a Sunday and 01/05/2026 a holiday: both close in the month before, under their own month's name.
    assert spoken(standing(registered_on=date(2026, 1, 10)), date(2026, 5, 20), settings=own) == [
        (date(2026, 1, 27), "2026-02"),
        (date(2026, 1, 30), "2026-02/2"),
        (date(2026, 2, 24), "2026-03"),
        (date(2026, 2, 27), "2026-03/2"),
        (date(2026, 3, 27), "2026-04"),
        (date(2026, 4, 1), "2026-04/2"),
        (date(2026, 4, 23), "2026-05"),
        (date(2026, 4, 29), "2026-05/2"),
    ]


def test_the_closing_day_is_the_next_one_on_or_after_the_day() -> None:
    a = facts(standing(), FIRST)
    assert monthly.closing_of(a, date(2024, 11, 14)) == date(2024, 11, 14)
    assert monthly.closing_of(a, date(2024, 11, 15)) == date(2024, 12, 13)
    assert monthly.closing_of(replace(a, settings=RuleSettings(monthly_closing_day=1)), date(2026, 4, 27)) == date(2026, 4, 29)


def test_the_next_day_is_the_asking_then_the_closing_then_the_next_month() -> None:
    a = standing()
    assert monthly.next_day(facts(a, FIRST)) == date(2024, 10, 9)
    assert monthly.next_day(facts(a, date(2024, 10, 9))) == date(2024, 10, 14)
    assert monthly.next_day(facts(a, date(2024, 10, 14))) == date(2024, 11, 11)


def test_what_is_being_asked_for_is_known_from_the_asking_day_to_the_closing_day() -> None:
    found = {day: monthly.asking(DEFAULTS, CALENDAR, date(2024, 11, day)) for day in (10, 11, 14, 15)}
    assert found[10] is None and found[15] is None
    asking = found[11]
    assert asking == found[14] and asking is not None
    assert (asking.asked_on, asking.closing, asking.month) == (date(2024, 11, 11), date(2024, 11, 14), date(2024, 11, 1))
    assert asking.counts(date(2024, 11, 10)) and not asking.counts(date(2024, 11, 11))
    assert asking.is_answered(date(2024, 11, 11)) and not asking.is_answered(date(2024, 11, 10)) and not asking.is_answered(None)
    assert asking.is_spoken_of(date(2024, 10, 15)) and not asking.is_spoken_of(date(2024, 10, 14)) and not asking.is_spoken_of(None)
    assert monthly.asking(RuleSettings(monthly_closing_day=None), CALENDAR, date(2024, 11, 11)) is None


def test_units_may_send_until_five_on_the_closing_day() -> None:
    found = monthly.asking(DEFAULTS, a_calendar(), date(2024, 11, 14))
    assert found is not None and found.closing == date(2024, 11, 14)
    assert found.may_still_come(moment("2024-11-14 16:59"))
    assert not found.may_still_come(moment("2024-11-14 17:00"))
    assert not found.may_still_come(moment("2024-11-13 09:00"))
