"""Labelled replies by people who never saw the rules: the shares they were first read with must not fall.

The floors are the cold figures; whoever teaches the reader more raises them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from messages.reading.measure import Score, load, measure

DATA = Path(__file__).parents[1] / "data"
COLD = {
    "replies_other_voices": {"intent": 0.915, "percent": 0.91, "date": 0.948, "task_ref": 0.97, "done": 0.87},
    "replies_author_a": {"intent": 0.949, "percent": 0.915, "date": 0.932, "task_ref": 0.966, "done": 0.931},
    "replies_author_b": {"intent": 0.966, "percent": 0.958, "date": 0.974, "task_ref": 0.991, "done": 0.956},
    "replies_author_c": {"intent": 0.914, "percent": 0.914, "date": 0.968, "task_ref": 0.978, "done": 0.9},
    "replies_author_d": {"intent": 0.986, "percent": 0.995, "date": 1.0, "task_ref": 1.0, "done": 0.98},
    "replies_author_e": {"intent": 0.973, "percent": 0.982, "date": 0.973, "task_ref": 0.986, "done": 0.961},
    "replies_ten_voices": {"intent": 0.93, "percent": 0.985, "date": 0.985, "task_ref": 0.99, "done": 0.97},
}


@cache
def figures(name: str) -> Score:
    return measure(load(DATA / f"{name}.csv"))


@pytest.mark.parametrize(("name", "what"), [(name, what) for name, floors in COLD.items() for what in floors if what != "done"])
def test_the_shares_read_right_do_not_fall(name: str, what: str) -> None:
    assert figures(name).share(what) >= COLD[name][what]


@pytest.mark.parametrize("name", sorted(path.stem for path in DATA.glob("replies*.csv")))
def test_no_open_task_is_read_as_finished(name: str) -> None:
    assert len(figures(name).wrong_done) == 0


@pytest.mark.parametrize("name", COLD)
def test_most_completions_are_understood(name: str) -> None:
    assert figures(name).found_done >= COLD[name]["done"] * figures(name).true_done


@pytest.mark.parametrize("name", COLD)
def test_few_replies_are_asked_about(name: str) -> None:
    assert figures(name).asked < 0.08 * figures(name).replies
