"""A task the office has agreed to give to another unit: nobody of the unit that still has it is reminded."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core import rules
from bot.core.calendar import days
from bot.core.rules import ordered_day
from bot.core.rules.values import Facts
from bot.core.settings import DEFAULTS
from tests.builders import a_calendar, an_assignment

DUE = date(2024, 11, 20)
GIVEN_UP = {"given_up_on": date(2024, 11, 12)}


@pytest.mark.parametrize("values", [{"due": DUE}, {"promised_on": DUE}, {"standing": True}, {}])
def test_no_rule_asks_anything_of_the_unit_that_gives_it_up(values: dict[str, object]) -> None:
    def spoken(**more: object) -> list[object]:
        a = an_assignment(**values, **more)
        every = days(date(2024, 11, 13), date(2025, 3, 31))
        return [thing for day in every for thing in rules.owed(Facts(a, day, a_calendar(), DEFAULTS))]

    assert spoken() and not spoken(**GIVEN_UP)
    assert rules.next_look(Facts(an_assignment(**values, **GIVEN_UP), DUE, a_calendar(), DEFAULTS)) is None


def test_the_day_a_leader_named_is_not_said_to_the_unit_that_gives_it_up() -> None:
    def said(**more: object) -> list[object]:
        return list(ordered_day.owed(Facts(an_assignment(due=DUE, **more), DUE, a_calendar(), DEFAULTS), 1, date(2024, 11, 13), DUE))

    assert said() and not said(**GIVEN_UP)
