"""The labelled replies: shares read right must not fall, and no open task may be read as finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.reading.measure import Figures, is_develop, load, measure, table

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="module")
def given() -> dict[str, Figures]:
    labels = [label for name in ("replies", "replies_formal", "replies_informal") for label in load(DATA / f"{name}.csv")]
    return {
        "develop": measure(label for label in labels if is_develop(label)),
        "blind": measure(label for label in labels if not is_develop(label)),
        "more": measure(load(DATA / "replies_more.csv")),
    }


@pytest.mark.parametrize(
    ("part", "intent", "percent", "day", "ref"),
    [("develop", 0.985, 0.97, 0.985, 0.99), ("more", 0.98, 0.98, 0.98, 0.99), ("blind", 0.88, 0.93, 0.955, 0.975)],
)
def test_the_shares_read_right_do_not_fall(
    given: dict[str, Figures], part: str, intent: float, percent: float, day: float, ref: float
) -> None:
    figures = given[part]
    assert figures.share("intent") >= intent
    assert figures.share("percent") >= percent
    assert figures.share("date") >= day
    assert figures.share("task_ref") >= ref


@pytest.mark.parametrize("part", ["develop", "more"])
def test_no_open_task_is_read_as_finished(given: dict[str, Figures], part: str) -> None:
    assert given[part].wrong_done == []


@pytest.mark.parametrize("part", ["develop", "more", "blind"])
def test_few_replies_are_asked_about(given: dict[str, Figures], part: str) -> None:
    assert given[part].asked < 0.08 * given[part].replies


def test_the_table_names_every_figure(given: dict[str, Figures]) -> None:
    printed = table(given["more"])
    assert all(word in printed for word in ("intent", "percent", "date", "task_ref", "wrong done", "confidence"))
