"""A task nobody was told of is owed until somebody can be reached, and once."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.rules import Audience, Facts, Owed, Rule, Told, new
from bot.core.settings import DEFAULTS
from bot.core.task import State
from tests.builders import a_calendar, an_assignment

REGISTERED, NEXT = date(2024, 11, 4), date(2024, 11, 5)
RESPONSIBLE, HEAD = (Owed(Rule.NEW, 1, "import/9", audience, REGISTERED) for audience in (Audience.RESPONSIBLE, Audience.HEAD))


def facts(*told: Told, today: date = REGISTERED, vacant: tuple[Audience, ...] = (), **values: object) -> Facts:
    return Facts(an_assignment(import_id=9, **values), today, a_calendar(), DEFAULTS, told, frozenset(vacant))


def test_whoever_is_responsible_and_the_head_hear_of_a_task_from_the_day_it_is_registered() -> None:
    assert new.owed(facts(today=date(2024, 11, 3))) == []
    assert new.owed(facts()) == [RESPONSIBLE, HEAD]
    assert new.owed(facts(today=NEXT)) == [RESPONSIBLE, HEAD]
    assert new.slot_of(9) == "import/9"
    assert {thing.count for thing in new.owed(facts())} == {0}, "it is said once: it is not the first time of several"


def test_of_the_next_round_of_a_routine_only_whoever_is_responsible_hears() -> None:
    assert new.owed(facts(periodic=True)) == [RESPONSIBLE]


def test_whoever_has_heard_anything_of_it_or_cannot_be_told_is_owed_nothing() -> None:
    other_word = Told(Rule.OVERDUE, "x", Audience.RESPONSIBLE, REGISTERED)
    assert new.owed(facts(other_word)) == [HEAD]
    assert new.owed(facts(vacant=(Audience.HEAD,))) == [RESPONSIBLE]


@pytest.mark.parametrize("values", [{"state": State.SUBMITTED}, {"takeover": True}])
def test_what_is_not_open_or_was_taken_over_is_not_new(values: dict[str, object]) -> None:
    assert new.owed(facts(**values)) == []  # type: ignore[arg-type]
    assert new.next_day(facts(vacant=(Audience.RESPONSIBLE,), **values)) is None  # type: ignore[arg-type]


def test_it_is_looked_at_again_tomorrow_only_while_nobody_responsible_can_be_told_of_it() -> None:
    heard = Told(Rule.NEW, "import/9", Audience.RESPONSIBLE, REGISTERED)
    assert new.next_day(facts(vacant=(Audience.RESPONSIBLE,))) == NEXT
    assert new.next_day(facts(heard, vacant=(Audience.RESPONSIBLE,))) is None
    assert new.next_day(facts(vacant=(Audience.HEAD,))) is None
