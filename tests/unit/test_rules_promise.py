"""A day a unit named itself is asked about once when it has passed in silence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.core.changes import extended
from bot.core.rules import Audience, Facts, Owed, Rule, Told, promise
from bot.core.settings import DEFAULTS
from bot.core.task import Part, State
from tests.builders import a_calendar, an_assignment

SAID, PROMISED, ASKED = date(2024, 11, 4), date(2024, 11, 7), date(2024, 11, 8)
SLOT = "2024-11-04/2024-11-07"


def facts(*told: Told, today: date = ASKED, **values: Any) -> Facts:
    values = {"promised_on": PROMISED, "said_on": SAID, "reported_on": SAID} | values
    return Facts(an_assignment(**values), today, a_calendar(), DEFAULTS, told)


def test_it_is_asked_on_the_working_day_after_the_day_named_and_not_before() -> None:
    assert promise.owed(facts(today=PROMISED)) == []
    assert promise.next_day(facts(today=PROMISED)) == ASKED
    assert promise.owed(facts()) == [Owed(Rule.PROMISE, 1, SLOT, Audience.RESPONSIBLE, ASKED)]
    assert promise.next_day(facts()) is None
    # Friday and Saturday: asked on Monday.
    for friday in (date(2024, 11, 8), date(2024, 11, 9)):
        assert promise.next_day(facts(promised_on=friday)) == date(2024, 11, 11)


def test_it_is_asked_once_and_again_of_a_day_named_anew() -> None:
    told = Told(Rule.PROMISE, SLOT, Audience.RESPONSIBLE, ASKED)
    assert promise.owed(facts(told)) == []
    assert promise.owed(facts(told, said_on=PROMISED))


def test_a_reminder_that_showed_it_as_past_has_asked_and_one_from_before_has_not() -> None:
    assert promise.owed(facts(Told(Rule.BEFORE_DUE, "x", Audience.RESPONSIBLE, ASKED), today=date(2024, 11, 11))) == []
    assert promise.owed(facts(Told(Rule.BEFORE_DUE, "x", Audience.RESPONSIBLE, PROMISED)))
    assert promise.owed(facts(Told(Rule.BEFORE_DUE, "x", Audience.HEAD, ASKED)))
    assert promise.owed(facts(Told(Rule.MONTHLY, "x", Audience.RESPONSIBLE, ASKED)))


def test_what_is_late_has_its_own_ladder() -> None:
    assert promise.owed(facts(due=ASKED))
    # By the day of asking it is late, or is not.
    assert promise.next_day(facts(today=SAID, due=ASKED)) == promise.next_day(facts(today=SAID, due=date(2024, 12, 2))) == ASKED
    late = {"due": PROMISED, "last_day": PROMISED}
    assert promise.owed(facts(**late)) == [] and promise.next_day(facts(today=SAID, **late)) is None


def test_a_promise_of_long_ago_is_left_alone() -> None:
    assert promise.owed(facts(today=date(2024, 11, 22)))
    assert promise.owed(facts(today=date(2024, 11, 23))) == []


@pytest.mark.parametrize(
    "values",
    [
        {"promised_on": None},
        {"state": State.SUBMITTED},
        {"part": Part.SUPPORT},
        {"takeover": True, "due": date(2024, 11, 1), "registered_on": date(2024, 11, 5)},
    ],
)
def test_what_was_answered_or_is_not_chased_is_not_asked_about(values: dict[str, Any]) -> None:
    assert promise.owed(facts(**values)) == [] and promise.next_day(facts(today=SAID, **values)) is None


def test_a_later_deadline_takes_the_place_of_the_day_named() -> None:
    a = an_assignment(due=date(2024, 11, 20), promised_on=PROMISED)
    assert extended(a, date(2024, 12, 20), a_calendar()).promised_on is None
