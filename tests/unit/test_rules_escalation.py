"""The ladder above a unit, level by level, and the queue that waits for the clerk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core.rules import Audience, Facts, Owed, Rule, Told, escalation, new, review
from bot.core.settings import DEFAULTS, RuleSettings
from bot.core.task import Assignment, Part, State
from tests.builders import a_calendar, an_assignment

DUE = date(2024, 11, 8)
CHASED = date(2024, 11, 19)
"""A Tuesday: the day of lần 3."""


def late(**values: object) -> Assignment:
    return an_assignment(due=DUE, assigned_on=date(2024, 10, 1), **values)


def told(*levels: tuple[str, date], times: int = 3) -> tuple[Told, ...]:
    chased = [Told(Rule.OVERDUE, f"{DUE}/{n}", Audience.HEAD, CHASED) for n in range(1, times + 1)]
    return (*chased, *(Told(Rule.ESCALATION, f"{DUE}/{level}", level, on) for level, on in levels))


def owed(
    on: date,
    *levels: tuple[str, date],
    a: Assignment | None = None,
    s: RuleSettings = DEFAULTS,
    vacant: tuple[Audience, ...] = (),
    times: int = 3,
) -> list[tuple[str, str]]:
    facts = Facts(a or late(), on, a_calendar(), s, told(*levels, times=times), frozenset(vacant))
    return [(thing.slot, thing.audience) for thing in escalation.owed(facts)]


def test_each_level_hears_two_working_days_after_the_one_before_and_once() -> None:
    assert owed(date(2024, 11, 20)) == []
    assert owed(date(2024, 11, 21)) == [("2024-11-08/head", "head")]
    head = ("head", date(2024, 11, 21))
    assert owed(date(2024, 11, 22), head) == []
    # Two working days after a Thursday is the Monday.
    assert owed(date(2024, 11, 25), head) == [("2024-11-08/office", "office")]
    office = ("office", date(2024, 11, 25))
    assert owed(date(2024, 11, 29), head, office) == []
    assert owed(date(2024, 12, 2), head, office) == [("2024-11-08/leader", "leader")]
    assert owed(date(2024, 12, 9), head, office, ("leader", date(2024, 12, 2))) == []


def test_a_leader_hears_on_the_first_working_day_of_a_week_and_after_an_outage_on_the_next_day_it_can_be_told() -> None:
    levels = (("head", date(2024, 11, 20)), ("office", date(2024, 11, 21)))
    assert [day for day in range(22, 31) if owed(date(2024, 11, day), *levels)] == [25, 26, 27, 28, 29, 30]


def test_what_was_late_before_it_was_taken_over_goes_up_no_ladder_until_it_is_released() -> None:
    taken = {"takeover": True, "registered_on": date(2024, 11, 11)}
    day = date(2024, 11, 21)
    assert owed(day, a=late(**taken)) == []
    assert owed(day, a=late(**taken, released=True)) == owed(day) != []


def test_before_the_third_time_nobody_above_hears_of_it() -> None:
    assert owed(date(2024, 12, 9), times=2) == []
    assert escalation.next_day(Facts(late(), date(2024, 12, 9), a_calendar(), DEFAULTS, told(times=2))) is None
    # The reminder three days ahead has a slot of the same words.
    ahead = Told(Rule.BEFORE_DUE, f"{DUE}/3", Audience.RESPONSIBLE, date(2024, 11, 5))
    assert escalation.owed(Facts(late(), date(2024, 12, 9), a_calendar(), DEFAULTS, (*told(times=2), ahead))) == []


def test_a_level_where_nobody_can_be_told_is_left_out() -> None:
    assert owed(date(2024, 11, 21), vacant=(Audience.HEAD,)) == [("2024-11-08/office", "office")]
    assert owed(date(2024, 11, 25), vacant=(Audience.HEAD, Audience.OFFICE)) == [("2024-11-08/leader", "leader")]
    assert owed(date(2024, 12, 30), vacant=(Audience.HEAD, Audience.OFFICE, Audience.LEADER)) == []


@pytest.mark.parametrize(
    "values", [{"state": State.SUBMITTED}, {"state": State.ACCEPTED}, {"part": Part.SUPPORT}, {"due": None, "last_day": None}]
)
def test_what_is_handed_in_or_supports_or_has_no_date_stays_below_the_ladder(values: dict[str, object]) -> None:
    assert owed(date(2024, 12, 9), a=replace(late(), **values)) == []  # type: ignore[arg-type]


def test_an_extension_begins_a_new_ladder_and_a_promise_holds_it() -> None:
    assert owed(date(2024, 12, 9), a=replace(late(), due=date(2024, 11, 15), last_day=date(2024, 11, 15))) == []
    held = replace(late(), hold_until=date(2024, 11, 26))
    assert owed(date(2024, 11, 26), a=held) == []
    assert owed(date(2024, 11, 27), a=held) == [("2024-11-08/head", "head")]


def test_a_promise_holds_a_level_through_its_last_day_and_a_weekend_after_it() -> None:
    on_the_day = replace(late(), hold_until=date(2024, 11, 21))
    assert owed(date(2024, 11, 21), a=on_the_day) == []
    assert owed(date(2024, 11, 22), a=on_the_day) == [("2024-11-08/head", "head")]
    until_friday = replace(late(), hold_until=date(2024, 11, 22))
    assert [day for day in (22, 23, 24, 25) if owed(date(2024, 11, day), a=until_friday)] == [25]
    # One that has passed brings nothing forward.
    assert owed(date(2024, 11, 20), a=replace(late(), hold_until=date(2024, 11, 12))) == []


def test_of_what_comes_back_every_period_each_level_hears_at_the_beginning_of_a_week() -> None:
    routine = late(periodic=True)
    assert [day for day in (21, 22, 25) if owed(date(2024, 11, day), a=routine)] == [25]


def test_while_the_days_of_a_supplement_run_nobody_above_hears_of_it() -> None:
    asked = replace(late(), last_day=date(2024, 11, 22))
    assert owed(date(2024, 11, 22), a=asked) == []
    assert owed(date(2024, 11, 25), a=asked) == [("2024-11-08/head", "head")]


def test_the_next_day_is_never_today_or_past_also_when_a_level_was_missed() -> None:
    def look(on: date) -> date | None:
        return escalation.next_day(Facts(late(), on, a_calendar(), DEFAULTS, told()))

    assert look(date(2024, 11, 20)) == date(2024, 11, 21)
    assert look(date(2024, 11, 21)) == date(2024, 11, 22)
    assert look(date(2024, 12, 30)) == date(2024, 12, 31)


def test_off_is_not_zero() -> None:
    assert owed(date(2024, 12, 9), s=RuleSettings(escalation_every=None)) == []
    assert owed(date(2024, 12, 9), s=RuleSettings(overdue_every=None)) == []
    # With 0 the next level still hears on another day.
    assert owed(CHASED, s=RuleSettings(escalation_every=0)) == []
    assert owed(date(2024, 11, 20), s=RuleSettings(escalation_every=0)) == [("2024-11-08/head", "head")]


def waiting(on: date, *, submitted: date = date(2024, 11, 4), said: date | None = None, s: RuleSettings = DEFAULTS) -> list[Owed]:
    a = replace(late(), state=State.SUBMITTED, submitted_on=submitted, said_on=said)
    return review.owed(Facts(a, on, a_calendar(), s))


def test_what_waits_over_two_working_days_is_named_to_the_clerk_every_working_day() -> None:
    assert waiting(date(2024, 11, 6)) == []
    assert [thing.slot for thing in waiting(date(2024, 11, 7))] == ["2024-11-07"]
    assert [thing.slot for thing in waiting(date(2024, 11, 8))] == ["2024-11-08"]
    assert waiting(date(2024, 11, 9)) == []
    assert waiting(date(2024, 11, 8), s=RuleSettings(review_after=None)) == []
    assert waiting(date(2024, 11, 5), s=RuleSettings(review_after=0))


def test_what_the_clerk_has_read_this_morning_is_not_named_once_more() -> None:
    today, a = date(2024, 11, 8), replace(late(), state=State.SUBMITTED, submitted_on=date(2024, 11, 4))
    for read_on, is_named in ((date(2024, 11, 7), True), (today, False)):
        told = Told(Rule.REVIEW, read_on.isoformat(), Audience.CLERK, read_on)
        assert bool(review.owed(Facts(a, today, a_calendar(), DEFAULTS, (told,)))) is is_named


def test_the_wait_begins_when_it_was_said_not_on_the_day_it_names() -> None:
    assert waiting(date(2024, 11, 7), submitted=date(2024, 10, 1), said=date(2024, 11, 5)) == []
    assert waiting(date(2024, 11, 8), submitted=date(2024, 10, 1), said=date(2024, 11, 5))


def announcing(a: Assignment, *said: Told, vacant: tuple[Audience, ...] = ()) -> list[str]:
    return [thing.audience for thing in new.owed(Facts(a, date(2024, 11, 20), a_calendar(), DEFAULTS, said, frozenset(vacant)))]


def test_a_task_nobody_was_told_of_is_new_until_anything_was_said_about_it() -> None:
    assert announcing(late()) == ["responsible", "head"]
    assert announcing(late(), Told(Rule.BEFORE_DUE, f"{DUE}/0", "responsible", DUE)) == ["head"]
    assert announcing(late(), vacant=(Audience.HEAD,)) == ["responsible"]
    assert announcing(late(takeover=True)) == []
    assert announcing(replace(late(), state=State.SUBMITTED)) == []


def test_while_nobody_of_the_unit_can_be_reached_it_is_looked_at_every_day() -> None:
    nobody = Facts(late(), date(2024, 11, 20), a_calendar(), DEFAULTS, (), frozenset({Audience.RESPONSIBLE, Audience.HEAD}))
    assert new.owed(nobody) == []
    assert new.next_day(nobody) == date(2024, 11, 21)
    assert new.next_day(replace(nobody, vacant=frozenset())) is None
