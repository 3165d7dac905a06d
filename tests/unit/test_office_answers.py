"""What an office has asked its rules once it need not ask again; what has changed since is asked anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core import rules
from bot.core.rules import Audience, Facts, Owed, Rule, Told
from bot.core.settings import SettingValue
from bot.core.task import Assignment
from bot.services.office import Office
from tests.builders import an_assignment
from tests.fakes import moment
from tests.unit.test_rules_years import PHONG, World

DUE = date(2024, 11, 29)


def a_late_november_task() -> Assignment:
    """Due on a Friday; the first word of it is said seven days before."""
    return an_assignment(unit_id=PHONG, due=DUE, assigned_on=date(2024, 10, 1), registered_on=date(2024, 10, 1), takeover=True)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """The days for which the rules were really asked."""
    days: list[date] = []
    real = rules.owed

    def noted(facts: Facts) -> list[Owed]:
        days.append(facts.today)
        return real(facts)

    monkeypatch.setattr(rules, "owed", noted)
    return days


def on(day: date, before: Office | None = None) -> Office:
    office = World(day).office
    if before is not None:
        office.keep_quiet_as(before)
    return office


def test_the_rules_are_asked_once_a_day_until_something_is_told(asked: list[date]) -> None:
    office, a = on(date(2024, 11, 22)), a_late_november_task()
    (thing,) = office.owed(a, ())
    assert office.at(moment("2024-11-22 14:00")).owed(a, ()) == [thing]
    assert len(asked) == 1
    assert office.owed(a, (Told(thing.rule, thing.slot, thing.audience, office.today),)) == []
    assert len(asked) == 2


def test_what_is_quiet_is_not_asked_about_before_its_day_and_is_asked_about_on_it(asked: list[date]) -> None:
    first, a = on(date(2024, 11, 11)), a_late_november_task()
    assert first.owed(a, ()) == []
    assert first.next_look(a, ()) == date(2024, 11, 22)
    assert on(date(2024, 11, 21), first).owed(a, ()) == []
    assert len(asked) == 1
    assert [thing.rule for thing in on(date(2024, 11, 22), first).owed(a, ())] == [Rule.BEFORE_DUE]


@pytest.mark.parametrize("change", ["the due day", "what was told", "who can be told", "the clock went back"])
def test_what_changes_ends_the_quiet(asked: list[date], change: str) -> None:
    first, a = on(date(2024, 11, 11)), a_late_november_task()
    first.next_look(a, ())
    day, told = date(2024, 11, 15), (Told(Rule.NEW, "import/1", Audience.RESPONSIBLE, date(2024, 11, 1)),)
    if change == "the due day":
        moved = replace(a, due=date(2024, 11, 22), last_day=date(2024, 11, 22))
        assert [thing.rule for thing in on(day, first).owed(moved, ())] == [Rule.BEFORE_DUE]
    elif change == "what was told":
        on(day, first).owed(a, told)
    elif change == "who can be told":
        world = World(day, silent={1, 2, 3, 4})
        later = world.office
        later.keep_quiet_as(first)
        later.owed(a, ())
    else:
        on(date(2024, 11, 8), first).owed(a, ())
    assert len(asked) == 1


def test_an_office_looked_at_with_other_settings_has_no_answers_of_the_old_ones() -> None:
    """The preview of a changed rule stands beside the rule that holds."""
    office, a = on(date(2024, 11, 22)), a_late_november_task()
    assert office.owed(a, ())
    without = replace(office, rows=(SettingValue("before_due_long", "off"),))
    assert without.owed(a, ()) == []
    assert office.owed(a, ())
