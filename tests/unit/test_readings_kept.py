"""Every labelled reply is read as it was read before: a change of the reading shows which sentences it moves."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.readings import KEPT, readings, sets


@pytest.fixture(scope="module")
def kept() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in KEPT.read_text(encoding="utf-8").splitlines():
        found[line.split("\t", 1)[0]].append(line)
    return found


def test_what_is_kept_is_of_the_sets_there_are(kept: dict[str, list[str]]) -> None:
    assert sorted(kept) == sets()


@pytest.mark.parametrize("name", sets())
def test_every_reply_of_a_set_is_read_as_it_is_kept(kept: dict[str, list[str]], name: str) -> None:
    moved = [f"- {before}\n+ {now}" for before, now in zip(kept[name], readings(name), strict=True) if before != now]
    assert not moved, "look at each, then: python -m tests.readings\n" + "\n".join(moved)
