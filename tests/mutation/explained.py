"""The changes that no test notices and that need none, each with its reason: `explained.csv`.

A change is named by its module and by what was changed; where a module has it twice, the reason is of both. `test_mutants.py` refuses a
change that cannot be made any more.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

FILE = Path(__file__).with_name("explained.csv")

Change = tuple[str, str]
"""A module, as a path below the root, and what is changed there."""


def change_of(module: str, what: str) -> Change:
    """`what`, with single spaces: a file keeps it so."""
    return module, " ".join(what.split())


def explained() -> dict[Change, str]:
    """Why each of these changes may go unnoticed."""
    return {change: why for change, why in changes_in(FILE).items() if why}


def changes_in(path: Path) -> dict[Change, str]:
    with path.open(encoding="utf-8", newline="") as file:
        return {change_of(row["module"], row["change"]): (row["why"] or "").strip() for row in csv.DictReader(file)}


def write(path: Path, changes: Mapping[Change, str]) -> None:
    """Sorted by module, so that what two people add meets in no line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("module", "change", "why"))
        rows.writerows((*change, why) for change, why in sorted(changes.items()))


def add(path: Path, to: Path = FILE) -> int:
    """Take over the changes of a file that were given a reason. Returns how many."""
    new = {change: why for change, why in changes_in(path).items() if why}
    write(to, {**changes_in(to), **new})
    return len(new)


def write_open(path: Path, still: Iterable[Change]) -> None:
    """The changes nobody noticed, with room for a reason."""
    write(path, dict.fromkeys(still, ""))
