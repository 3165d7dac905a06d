"""What a personal choice holds back, and what it never does."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.core.preferences import Chosen, may_be_muted
from bot.core.rules.values import Audience, Owed, Rule

TODAY = date(2024, 11, 5)
TASK = 7

CAN_WAIT = (Rule.BEFORE_DUE, Rule.SILENT, Rule.PROMISE)


def owed(rule: Rule, count: int = 1) -> Owed:
    return Owed(rule, 1, "slot", Audience.RESPONSIBLE, TODAY, count)


def holds(chosen: Chosen, thing: Owed, *, first: bool = False, task: int = TASK) -> bool:
    return chosen.hold_back(thing, task, TODAY, first_day_of_week=first)


@pytest.mark.parametrize("rule", CAN_WAIT)
def test_weekly_holds_what_can_wait_until_the_weeks_first_day(rule: Rule) -> None:
    weekly = Chosen(weekly=True)
    assert holds(weekly, owed(rule, 3))
    assert not holds(weekly, owed(rule, 3), first=True)
    assert not holds(Chosen(), owed(rule, 3))


@pytest.mark.parametrize("rule", CAN_WAIT)
def test_a_mute_holds_its_task_until_its_day_and_no_other(rule: Rule) -> None:
    assert holds(Chosen(muted={TASK: TODAY}), owed(rule, 3))
    assert not holds(Chosen(muted={TASK: date(2024, 11, 4)}), owed(rule, 3))
    assert not holds(Chosen(muted={TASK: TODAY}), owed(rule, 3), task=8)


@pytest.mark.parametrize("rule", [rule for rule in Rule if rule not in CAN_WAIT])
def test_nothing_chosen_ever_silences_what_is_late_new_or_owed_above(rule: Rule) -> None:
    chosen = Chosen(hour=time(15), weekly=True, muted={TASK: date(2099, 1, 1)})
    assert not holds(chosen, owed(rule))


def test_the_due_day_itself_is_told_to_everybody() -> None:
    chosen = Chosen(weekly=True, muted={TASK: date(2099, 1, 1)})
    assert not holds(chosen, owed(Rule.BEFORE_DUE, 0))
    assert holds(chosen, owed(Rule.BEFORE_DUE, 1))
    assert holds(chosen, owed(Rule.SILENT, 0))


@pytest.mark.parametrize(
    ("until", "may"), [(TODAY, True), (date(2024, 11, 4), False), (date(2024, 12, 6), True), (date(2024, 12, 7), False)]
)
def test_a_task_is_left_alone_from_today_for_a_month_at_most(until: date, may: bool) -> None:
    assert may_be_muted(until, TODAY) is may
