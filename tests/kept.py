"""How everything labelled is read, kept as it is: `python -m tests.kept` writes `tests/data/opened.tsv` and `plans.tsv` anew.

As in `tests/readings.py`: the labels say what is right, this says what changed. Whoever changes the reading looks at the difference."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from bot.core.plan import Plan
from messages.papers.opening import open_paper
from messages.reading.measure import REFERENCE_DAY, load
from messages.reading.plan.reader import read_plan
from tests import doors, readings
from tests.plans.sets import SETS

OPENED = readings.DATA / "opened.tsv"
"""What each labelled reply is for those who look into it, each text once."""
PLANS = readings.DATA / "plans.tsv"
"""The rows of each labelled document."""


def opened(name: str) -> list[str]:
    return [f"{number}\t{doors.opened(one.text, REFERENCE_DAY)}" for number, one in enumerate(load(readings.DATA / f"{name}.csv"), 1)]


def plans(name: str) -> list[str]:
    return plan_lines(read_plan(open_paper(document.data), doors.OFFICE) for document in SETS[name]())


def plan_lines(plans: Iterable[Plan]) -> list[str]:
    """The lines of the plans of a set, each with the number of its document."""
    return [f"{number}\t{line}" for number, plan in enumerate(plans, 1) for line in doors.plan_told(plan)]


def assert_kept(path: Path, name: str, now: Sequence[str]) -> None:
    """Raises AssertionError with what moved."""
    moved = [
        line for line in difflib.unified_diff(_kept(path).get(name, []), now, lineterm="", n=0) if not line.startswith(("---", "+++", "@@"))
    ]
    assert not moved, "look at each, then: python -m tests.kept\n" + "\n".join(moved)


@cache
def _kept(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        found.setdefault(name, []).append(rest)
    return found


def _write(path: Path, names: Iterable[str], read: Callable[[str], list[str]]) -> None:
    path.write_text("".join(f"{name}\t{line}\n" for name in names for line in read(name)), encoding="utf-8")
    print(f"{path.relative_to(Path.cwd())} written")


if __name__ == "__main__":
    _write(OPENED, readings.sets(), opened)
    _write(PLANS, SETS, plans)
