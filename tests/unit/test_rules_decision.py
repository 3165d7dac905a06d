"""What is owed of a request: to the head, to the leader, to whoever asked, and again while nobody answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core.rules import Audience, Owed, Rule, Told, decision
from bot.core.rules.decision import Request
from tests.builders import a_calendar

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2024, 11, day) for day in (4, 5, 6, 7))
ASKED = Request(17, 1, "extension", "asked", MONDAY, asked_by_id=5)
AT_LEADER = Owed(Rule.DECISION, 1, "17/asked", Audience.LEADER, MONDAY)


def told(slot: str, on: date = MONDAY, rule: Rule = Rule.DECISION) -> Told:
    return Told(rule, slot, "leader", on)


@pytest.mark.parametrize(
    ("request_", "slot", "audience"),
    [
        (ASKED, "17/asked", Audience.LEADER),
        (replace(ASKED, kind=decision.NO_NEWS), "17/asked", Audience.LEADER),
        (replace(ASKED, kind=decision.CARRY_OVER), "17/asked", Audience.LEADER),
        (replace(ASKED, passed=False), "17/head", Audience.HEAD),
        (replace(ASKED, passed=False, kind="transfer"), "17/head", Audience.HEAD),
        (replace(ASKED, state="granted"), "17/granted", Audience.RESPONSIBLE),
        (replace(ASKED, state="refused", passed=False), "17/refused", Audience.RESPONSIBLE),
    ],
)
def test_a_request_is_told_once_to_whoever_it_concerns(request_: Request, slot: str, audience: Audience) -> None:
    thing = Owed(Rule.DECISION, 1, slot, audience, MONDAY)
    assert decision.owed(request_, ()) == thing
    assert decision.owed(request_, [told("18/asked"), told(slot, rule=Rule.OVERDUE)]) == thing
    assert decision.owed(request_, [told(slot)]) is None


@pytest.mark.parametrize("request_", [replace(ASKED, kind="transfer"), replace(ASKED, state="withdrawn")])
def test_what_is_the_clerks_or_is_open_no_more_is_owed_to_nobody(request_: Request) -> None:
    assert decision.owed(request_, [told("17/asked")]) is None
    assert decision.owed_again(request_, [told("17/asked")], a_calendar(), 2) is None
    assert decision.still_waits(request_, [told("17/asked")], asked_again=False) is None


def again(*asked: Told, request: Request = ASKED, every: int | None = 2) -> Owed | None:
    return decision.owed_again(request, asked, a_calendar(), every)


def test_what_nobody_answers_is_asked_again_twice_each_time_some_working_days_after_the_last() -> None:
    first, second, third = told("17/asked"), told("17/asked/2", WEDNESDAY), told("17/asked/3", date(2024, 11, 8))
    assert again() is None
    assert again(first) == Owed(Rule.DECISION, 1, "17/asked/2", Audience.LEADER, WEDNESDAY, 2)
    assert again(first, second) == Owed(Rule.DECISION, 1, "17/asked/3", Audience.LEADER, date(2024, 11, 8), 3)
    # However they are told of: the last time counts.
    assert again(second, first) == again(first, second)
    assert again(first, second, third) is None
    # Two working days after a Thursday is the Monday.
    assert again(told("17/asked", THURSDAY)) == Owed(Rule.DECISION, 1, "17/asked/2", Audience.LEADER, date(2024, 11, 11), 2)


def test_how_often_it_is_asked_again_is_the_offices_setting_and_never_the_same_day() -> None:
    first = told("17/asked")
    assert again(first, every=None) is None
    for every, day in ((0, TUESDAY), (1, TUESDAY), (3, THURSDAY)):
        found = again(first, every=every)
        assert found is not None
        assert found.since == day


def test_what_was_said_of_another_request_or_rule_or_to_the_head_counts_for_nothing() -> None:
    for other in (told("170/asked"), told("17/asked", rule=Rule.OVERDUE), told("17/head")):
        assert again(other) is None
    assert again(told("17/asked"), request=replace(ASKED, state="granted")) is None
    assert again(told("17/head"), request=replace(ASKED, passed=False)) == Owed(Rule.DECISION, 1, "17/head/2", Audience.HEAD, WEDNESDAY, 2)


def test_what_was_decided_and_told_is_not_told_again() -> None:
    for state in ("granted", "refused"):
        decided = replace(ASKED, state=state)
        assert decision.asked_on(decided, [told(f"17/{state}")]) == []
        assert again(told("17/asked"), told(f"17/{state}", TUESDAY), request=decided) is None


def test_the_asker_hears_once_that_it_still_waits_when_it_was_asked_again() -> None:
    first, second = told("17/asked"), told("17/asked/2", WEDNESDAY)
    waits = Owed(Rule.DECISION, 1, "17/waits", Audience.RESPONSIBLE, MONDAY)
    assert decision.still_waits(ASKED, [first], asked_again=False) is None
    assert decision.still_waits(ASKED, [first], asked_again=True) == waits
    assert decision.still_waits(ASKED, iter([first, second]), asked_again=False) == waits
    assert decision.still_waits(ASKED, [first, second, told("17/waits")], asked_again=True) is None
    assert decision.still_waits(ASKED, [first, second, told("18/waits"), told("17/waits", rule=Rule.NEW)], asked_again=True) == waits
    assert decision.still_waits(replace(ASKED, asked_by_id=None), [first, second], asked_again=True) is None
    assert decision.says_it_waits(waits)
    assert not decision.says_it_waits(AT_LEADER)


@pytest.mark.parametrize(
    ("slot", "request_id"),
    [("17/head", 17), ("17/asked", 17), ("17/granted", None), ("17/refused", None), ("direction/3", None), ("x/head", None), ("17", None)],
)
def test_an_event_asks_for_an_answer_to_its_request_only_where_one_is_to_be_given(slot: str, request_id: int | None) -> None:
    assert decision.request_of(slot) == request_id
    assert decision.at_head(17) == "17/head"


def test_only_what_merely_tells_may_be_told_by_a_digest() -> None:
    assert decision.is_note("17/granted", has_buttons=False)
    assert not decision.is_note("17/granted", has_buttons=True)
    assert not decision.is_note("17/asked", has_buttons=False)
    assert decision.is_note("direction/3", has_buttons=True)


def test_the_event_of_a_request_says_what_was_owed_of_it() -> None:
    assert decision.said_by("17/asked", [1]) == Owed(Rule.DECISION, 1, "17/asked", Audience.LEADER, date.min)
    assert decision.said_by("17/head", [1]) == Owed(Rule.DECISION, 1, "17/head", Audience.HEAD, date.min)
    for outcome in ("granted", "refused"):
        assert decision.said_by(f"17/{outcome}", [1]) == Owed(Rule.DECISION, 1, f"17/{outcome}", Audience.RESPONSIBLE, date.min)
    for slot, assignments in (("17/asked", []), ("17/asked", [1, 2]), ("17/waits", [1]), ("direction/asked", [1])):
        assert decision.said_by(slot, assignments) is None
