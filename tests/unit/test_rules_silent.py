"""Silence on duties without a near date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.changes import Today, after_report
from bot.core.reply import Intent, ReplyItem
from bot.core.rules import silent
from bot.core.rules.values import Audience, Facts, Told
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, State
from tests.builders import a_calendar, an_assignment

CALENDAR = a_calendar()
DAY = timedelta(days=1)
AUGUST = date(2024, 8, 20)


def facts(a: Assignment, today: date, *told: Told, settings: RuleSettings = DEFAULTS) -> Facts:
    return Facts(a, today, CALENDAR, settings, told)


def quiet(since: date = AUGUST, **changes: Any) -> Assignment:
    return an_assignment(**{"assigned_on": since, **changes})


def spoken(a: Assignment, until: date, *, settings: RuleSettings = DEFAULTS) -> list[tuple[date, int]]:
    """(day, which) of everything said to the responsible person, when somebody looks on every working day."""
    told: list[Told] = []
    found = []
    day = a.registered_on
    while day <= until:
        for thing in silent.owed(facts(a, day, *told, settings=settings)) if CALENDAR.is_working(day) else ():
            told.append(Told(thing.rule, thing.slot, thing.audience, day))
            if thing.audience is Audience.RESPONSIBLE:
                assert thing.slot == f"{a.silent_since}/{thing.count}" and thing.since == day
                found.append((day, thing.count))
        day += DAY
    return found


def test_twenty_august_is_silent_from_twenty_one_november() -> None:
    assert silent.silent_from(facts(quiet(), AUGUST)) == date(2024, 11, 21)


@pytest.mark.parametrize(
    ("since", "first"),
    [
        (date(2024, 11, 30), date(2025, 3, 1)),
        (date(2023, 11, 30), date(2024, 3, 1)),
        (date(2024, 8, 31), date(2024, 12, 1)),
        (date(2024, 10, 31), date(2025, 2, 1)),
    ],
)
def test_three_months_end_on_the_last_of_a_shorter_month(since: date, first: date) -> None:
    assert silent.silent_from(facts(quiet(since), since)) == first


def test_a_notice_two_weeks_before_then_the_first_day_of_silence_then_every_two_weeks() -> None:
    assert spoken(quiet(), date(2025, 1, 10)) == [
        (date(2024, 11, 6), 0),
        (date(2024, 11, 21), 1),
        (date(2024, 12, 5), 2),
        (date(2024, 12, 19), 3),
        (date(2025, 1, 2), 4),
    ]


def test_a_day_off_moves_the_notice_forward_and_the_rest_back() -> None:
    # Silent from Sunday 01/12/2024; the notice would be on Saturday 16/11.
    assert spoken(quiet(date(2024, 8, 31)), date(2024, 12, 20)) == [
        (date(2024, 11, 15), 0),
        (date(2024, 12, 2), 1),
        (date(2024, 12, 16), 2),
    ]


def test_silence_that_begins_in_tet_is_said_on_the_first_day_after_it() -> None:
    assert spoken(quiet(date(2024, 10, 28)), date(2025, 2, 14)) == [
        (date(2025, 1, 14), 0),
        (date(2025, 2, 3), 1),
        (date(2025, 2, 12), 2),
    ]


def test_the_notice_is_for_whoever_does_the_work_and_silence_also_for_the_head() -> None:
    assert [thing.audience for thing in silent.owed(facts(quiet(), date(2024, 11, 6)))] == [Audience.RESPONSIBLE]
    assert [thing.audience for thing in silent.owed(facts(quiet(), date(2024, 11, 21)))] == [Audience.RESPONSIBLE]
    # The head hears with the list of the week, on the Monday after that Thursday.
    assert [thing.audience for thing in silent.owed(facts(quiet(), date(2024, 11, 24)))] == [Audience.RESPONSIBLE]
    assert [thing.audience for thing in silent.owed(facts(quiet(), date(2024, 11, 25)))] == [Audience.RESPONSIBLE, Audience.HEAD]


def test_nothing_is_said_before_the_notice() -> None:
    assert silent.owed(facts(quiet(), date(2024, 11, 5))) == []


def test_of_several_missed_only_the_latest_is_owed() -> None:
    found = silent.owed(facts(quiet(), date(2025, 1, 10)))
    assert [(thing.count, thing.since) for thing in found] == [(4, date(2025, 1, 2)), (4, date(2025, 1, 6))]


def test_a_report_with_content_starts_three_new_months_and_a_bare_ok_does_not() -> None:
    day = Today(date(2024, 11, 22), CALENDAR, DEFAULTS)
    heard = after_report(quiet(), ReplyItem(Intent.PROGRESS, percent=40), "được 40%", day, acceptance=True)
    nodded = after_report(quiet(), ReplyItem(Intent.ACKNOWLEDGE), "ok", day, acceptance=True)
    assert silent.silent_from(facts(heard, day.today)) == date(2025, 2, 23)
    assert silent.owed(facts(heard, day.today)) == []
    assert silent.owed(facts(nodded, day.today)) == silent.owed(facts(quiet(), day.today)) != []


@pytest.mark.parametrize("state", [State.SUBMITTED, State.ACCEPTED, State.WITHDRAWN])
def test_waiting_for_the_clerk_is_not_silence(state: State) -> None:
    a = quiet(state=state)
    assert silent.owed(facts(a, date(2025, 6, 2))) == [] and silent.next_day(facts(a, date(2025, 6, 2))) is None


def test_standing_duties_are_not_asked_here() -> None:
    a = quiet(standing=True)
    assert silent.owed(facts(a, date(2025, 6, 2))) == [] and silent.next_day(facts(a, date(2025, 6, 2))) is None


def test_a_task_due_in_over_thirty_days_is_asked_and_one_due_in_thirty_is_not() -> None:
    day = date(2024, 11, 21)
    assert silent.owed(facts(quiet(due=day + timedelta(days=31)), day))
    assert not silent.owed(facts(quiet(due=day + timedelta(days=30)), day))
    assert not silent.owed(facts(quiet(due=day - timedelta(days=60)), day))


def test_a_dated_task_is_looked_at_only_while_its_date_is_far() -> None:
    far = quiet(due=date(2024, 12, 31))
    assert silent.next_day(facts(far, AUGUST)) == date(2024, 11, 6)
    assert silent.next_day(facts(far, date(2024, 11, 6))) == date(2024, 11, 21)
    assert silent.next_day(facts(far, date(2024, 11, 21))) == date(2024, 11, 25)
    # On 05/12 the date is near: the next word is the reminder before it.
    assert silent.next_day(facts(far, date(2024, 11, 25))) is None


def test_off_is_silent_and_a_notice_switched_off_leaves_the_rest() -> None:
    assert spoken(quiet(), date(2025, 1, 10), settings=RuleSettings(silent_months=None)) == []
    assert spoken(quiet(), date(2024, 12, 5), settings=RuleSettings(silent_notice=None)) == [
        (date(2024, 11, 21), 1),
        (date(2024, 12, 5), 2),
    ]
    assert spoken(quiet(), date(2024, 11, 21), settings=RuleSettings(silent_notice=0))[0] == (date(2024, 11, 20), 0)


def test_the_offices_own_steps_are_kept() -> None:
    own = RuleSettings(silent_months=1, silent_every=7, silent_notice=None)
    assert spoken(quiet(), date(2024, 10, 8), settings=own) == [
        (date(2024, 9, 23), 1),
        (date(2024, 9, 30), 2),
        (date(2024, 10, 7), 3),
    ]


def test_slots_that_fall_on_one_working_day_are_one() -> None:
    daily = RuleSettings(silent_every=1, silent_notice=None)
    found = spoken(quiet(), date(2024, 11, 26), settings=daily)
    assert found == [
        (date(2024, 11, 21), 1),
        (date(2024, 11, 22), 2),
        (date(2024, 11, 25), 5),
        (date(2024, 11, 26), 6),
    ]


def test_in_a_long_holiday_the_last_word_said_stays_the_latest() -> None:
    # Silent from 20/01/2025, every five days: the slots of 25 and 30/01 are put off to 03/02.
    own, a = RuleSettings(silent_every=5), quiet(date(2024, 10, 19))
    for day in (date(2025, 1, 24), date(2025, 1, 30), date(2025, 2, 2)):
        assert [thing.count for thing in silent.owed(facts(a, day, settings=own))] == [1, 1], day
    assert [thing.count for thing in silent.owed(facts(a, date(2025, 2, 3), settings=own))] == [3, 3]


# --- registration and taking over ---


def test_what_was_registered_late_is_asked_at_the_first_slot_after_that_day() -> None:
    assert spoken(quiet(registered_on=date(2024, 11, 21)), date(2024, 12, 10)) == [(date(2024, 12, 5), 2)]
    assert spoken(quiet(registered_on=date(2024, 11, 20)), date(2024, 11, 21)) == [(date(2024, 11, 21), 1)]


def test_a_register_taken_over_starts_its_clock_on_that_day() -> None:
    taken = quiet(registered_on=date(2024, 12, 2), takeover=True)
    assert spoken(taken, date(2025, 3, 4)) == [(date(2025, 2, 14), 0), (date(2025, 3, 3), 1)]


def test_what_was_released_is_asked_by_its_own_clock() -> None:
    released = quiet(registered_on=date(2024, 12, 2), takeover=True, released=True)
    assert spoken(released, date(2024, 12, 5)) == [(date(2024, 12, 5), 2)]


def test_a_report_after_the_taking_over_counts() -> None:
    taken = quiet(registered_on=date(2024, 12, 2), takeover=True)
    heard = replace(taken, reported_on=date(2024, 12, 20))
    assert silent.silent_from(facts(heard, date(2024, 12, 20))) == date(2025, 3, 21)


def test_ten_years_of_silence_still_name_the_latest_slot() -> None:
    [first, _] = silent.owed(facts(quiet(date(2016, 1, 4)), date(2026, 6, 1)))
    assert date(2026, 5, 18) <= first.since <= date(2026, 6, 1)
    assert first.count == (first.since - date(2016, 4, 5)).days // 14 + 1


def test_a_head_is_told_after_an_outage_what_monday_would_have_said() -> None:
    often = replace(DEFAULTS, silent_months=1, silent_notice=None, silent_every=1)
    a = quiet(date(2024, 7, 1))
    [head] = [thing for thing in silent.owed(facts(a, date(2024, 8, 28), settings=often)) if thing.audience is Audience.HEAD]
    assert (head.since, head.count) == (date(2024, 8, 26), 25)


def test_a_head_hears_on_the_first_monday_after_registration_of_what_was_silent_before() -> None:
    a = quiet(date(2025, 8, 3), registered_on=date(2026, 2, 19))
    found = silent.owed(facts(a, date(2026, 2, 23)))
    assert [(thing.audience, thing.since, thing.count) for thing in found] == [(Audience.HEAD, date(2026, 2, 23), 8)]
