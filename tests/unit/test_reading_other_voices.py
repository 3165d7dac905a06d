"""Two hundred replies by a person who never saw the rules: the shares they were first read with must not fall.

The figures are the cold ones; whoever teaches the reader more raises them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.reading.measure import Figures, load, measure

OTHERS = Path(__file__).parents[1] / "data" / "replies_other_voices.csv"


@pytest.fixture(scope="module")
def figures() -> Figures:
    return measure(load(OTHERS))


@pytest.mark.parametrize(("what", "share"), [("intent", 0.915), ("percent", 0.91), ("date", 0.948), ("task_ref", 0.97)])
def test_the_shares_read_right_do_not_fall(figures: Figures, what: str, share: float) -> None:
    assert figures.share(what) >= share


def test_no_open_task_is_read_as_finished(figures: Figures) -> None:
    assert figures.wrong_done == []


def test_most_completions_are_understood(figures: Figures) -> None:
    assert figures.found_done >= 0.87 * figures.true_done


def test_few_replies_are_asked_about(figures: Figures) -> None:
    assert figures.asked < 0.08 * figures.replies
