"""The day a leader named beside the deadline is named again when it comes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.core.rules import Audience, Facts, Owed, Rule, Told, ordered_day
from bot.core.settings import DEFAULTS
from bot.core.task import Part, State
from tests.builders import a_calendar, an_assignment

SAID, UNTIL = date(2024, 11, 4), date(2024, 11, 8)
BOTH = [Owed(Rule.ORDERED_DAY, 1, "day/7", audience, UNTIL) for audience in (Audience.RESPONSIBLE, Audience.HEAD)]


def owed(
    *told: Told, today: date = UNTIL, said: date = SAID, until: date = UNTIL, vacant: tuple[Audience, ...] = (), **values: Any
) -> list[Owed]:
    facts = Facts(an_assignment(**values), today, a_calendar(), DEFAULTS, told, frozenset(vacant))
    return ordered_day.owed(facts, 7, said, until)


def test_it_is_named_on_its_morning_to_whoever_answers_and_the_head_late_or_not() -> None:
    assert owed(today=date(2024, 11, 7)) == []
    assert owed() == BOTH
    assert owed(due=date(2024, 10, 31)) == owed(due=date(2025, 6, 30)) == BOTH


def test_it_is_named_once_to_each() -> None:
    assert owed(Told(Rule.ORDERED_DAY, "day/7", Audience.RESPONSIBLE, UNTIL)) == BOTH[1:]
    assert owed(Told(Rule.ORDERED_DAY, "day/6", Audience.RESPONSIBLE, SAID)) == BOTH
    assert owed(vacant=(Audience.HEAD,)) == BOTH[:1]


def test_a_day_off_is_named_on_the_working_day_before() -> None:
    assert owed(until=date(2024, 11, 10)) == BOTH


def test_what_could_not_be_said_is_said_for_a_week() -> None:
    assert owed(today=date(2024, 11, 15)) == BOTH
    assert owed(today=date(2024, 11, 16)) == []


def test_a_word_of_the_same_morning_has_named_its_day_itself() -> None:
    assert owed(said=UNTIL) == []


@pytest.mark.parametrize("values", [{"state": State.SUBMITTED}, {"state": State.ACCEPTED}, {"part": Part.SUPPORT, "leads_done": True}])
def test_what_is_handed_in_or_over_is_not_named(values: dict[str, Any]) -> None:
    assert owed(**values) == []


def test_what_the_clerk_asked_a_supporting_unit_to_add_is_named_though_the_task_is_finished() -> None:
    assert owed(part=Part.SUPPORT, leads_done=True, supplement="biên bản") == BOTH
