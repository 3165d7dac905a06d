"""What a group is shown of overdue tasks, and what a week is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core.rules import Audience, Facts, Owed, Rule, Told, group
from bot.core.settings import DEFAULTS
from bot.core.task import Part, State
from tests.builders import a_calendar, an_assignment

ON = replace(DEFAULTS, group_overdue=True)
DUE = date(2024, 11, 20)


def facts(today: date, *told: Told, on: bool = True, **values: object) -> Facts:
    return Facts(an_assignment(**{"due": DUE, **values}), today, a_calendar(), ON if on else DEFAULTS, told)


def test_a_task_is_shown_to_each_group_once_from_the_day_after_its_last_day() -> None:
    assert group.owed(facts(DUE), "group:1") is None
    late = date(2024, 11, 21)
    owed = Owed(Rule.GROUP, 1, "overdue/2024-11-20", Audience.GROUP, late)
    assert group.owed(facts(late), "group:1") == owed
    told = Told(Rule.GROUP, owed.slot, "group:1", late)
    assert group.owed(facts(late, told), "group:1") is None
    assert group.owed(facts(late, told), "group:2") == owed
    assert group.owed(facts(late, replace(told, rule=Rule.OVERDUE)), "group:1") == owed


def test_a_task_that_is_chased_anew_is_shown_anew() -> None:
    told = Told(Rule.GROUP, "overdue/2024-11-20", "group:1", date(2024, 11, 21))
    again = group.owed(facts(date(2024, 12, 3), told, chased_from=date(2024, 12, 2)), "group:1")
    assert again is not None
    assert again.slot == "overdue/2024-11-20+2024-12-02"


@pytest.mark.parametrize(
    "values",
    [
        {"on": False},
        {"part": Part.SUPPORT},
        {"due": None},
        {"state": State.SUBMITTED},
        {"takeover": True, "registered_on": date(2024, 11, 25)},
    ],
)
def test_nothing_is_shown_where_it_is_off_or_not_chased(values: dict[str, object]) -> None:
    assert group.owed(facts(date(2024, 12, 2), **values), "group:1") is None  # type: ignore[arg-type]


def test_a_week_has_the_year_of_its_thursday() -> None:
    assert group.week_of(date(2024, 12, 30)) == "2025-W01"
