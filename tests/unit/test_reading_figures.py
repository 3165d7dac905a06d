"""The labelled replies: shares read right must not fall, and no open task may be read as finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.reading.measure import Figures, is_develop, load, measure, table

DATA = Path(__file__).parents[1] / "data"
PARTS = ("develop", "second", "more", "cold")


@pytest.fixture(scope="module")
def parts() -> dict[str, Figures]:
    labels = [label for name in ("replies", "replies_formal", "replies_informal") for label in load(DATA / f"{name}.csv")]
    return {
        "develop": measure(label for label in labels if is_develop(label)),
        "second": measure(label for label in labels if not is_develop(label)),
        "more": measure(load(DATA / "replies_more.csv")),
        "cold": measure(load(DATA / "replies_cold.csv")),
    }


@pytest.mark.parametrize(
    ("part", "intent", "percent", "day", "ref"),
    [
        ("develop", 0.985, 0.97, 0.985, 0.99),
        ("second", 0.965, 0.965, 0.97, 0.98),
        ("more", 0.98, 0.98, 0.98, 0.99),
        ("cold", 0.98, 0.98, 0.98, 0.99),
    ],
)
def test_the_shares_read_right_do_not_fall(
    parts: dict[str, Figures], part: str, intent: float, percent: float, day: float, ref: float
) -> None:
    figures = parts[part]
    assert figures.share("intent") >= intent
    assert figures.share("percent") >= percent
    assert figures.share("date") >= day
    assert figures.share("task_ref") >= ref


@pytest.mark.parametrize("part", PARTS)
def test_no_open_task_is_read_as_finished(parts: dict[str, Figures], part: str) -> None:
    assert parts[part].wrong_done == []


@pytest.mark.parametrize("part", PARTS)
def test_few_replies_are_asked_about(parts: dict[str, Figures], part: str) -> None:
    assert parts[part].asked < 0.08 * parts[part].replies


def test_the_table_names_every_figure(parts: dict[str, Figures]) -> None:
    printed = table(parts["more"])
    assert all(word in printed for word in ("intent", "percent", "date", "task_ref", "wrong done", "confidence"))
