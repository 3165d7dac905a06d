"""The labelled replies: shares read right must not fall, and no open task may be read as finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.reading.measure import Score, load, measure, table

# Replies the rules and the weights were taught with.
DATA = Path(__file__).parents[1] / "data"
SEEN = (
    "replies",
    "replies_formal",
    "replies_informal",
    "replies_more",
    "replies_cold",
    "replies_office",
    "replies_everyday",
    "replies_people",
    "replies_rooms",
    "replies_voices",
    "replies_ordinary",
    "replies_mixed",
    "replies_plain",
    "replies_daily",
    "replies_short",
    "replies_office_days",
    "replies_ten_voices",
    "replies_author_a",
    "replies_author_b",
    "replies_author_c",
)


@pytest.fixture(scope="module")
def parts() -> dict[str, Score]:
    return {name: measure(load(DATA / f"{name}.csv")) for name in SEEN}


@pytest.mark.parametrize("part", SEEN)
def test_the_shares_read_right_do_not_fall(parts: dict[str, Score], part: str) -> None:
    figures = parts[part]
    assert figures.share("intent") >= 0.97
    assert figures.share("percent") >= ({"replies": 0.92, "replies_author_c": 0.96}.get(part, 0.97))
    assert figures.share("date") >= 0.98
    assert figures.share("task_ref") >= 0.985


@pytest.mark.parametrize("part", SEEN)
def test_no_open_task_is_read_as_finished(parts: dict[str, Score], part: str) -> None:
    assert parts[part].wrong_done == []


@pytest.mark.parametrize("part", SEEN)
def test_completions_are_understood(parts: dict[str, Score], part: str) -> None:
    assert parts[part].found_done >= 0.95 * parts[part].true_done


@pytest.mark.parametrize("part", SEEN)
def test_few_replies_are_asked_about(parts: dict[str, Score], part: str) -> None:
    assert parts[part].asked < 0.08 * parts[part].replies


def test_the_table_names_every_figure(parts: dict[str, Score]) -> None:
    printed = table(parts["replies_more"])
    assert all(word in printed for word in ("intent", "percent", "date", "task_ref", "wrong done", "confidence"))
