"""The table of faults and outcomes, as the suite prints it and as docs/reliability.md carries it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.faults.matrix import ROWS
from tests.faults.scene import Audit

BEGIN, END = "<!-- table begins: make test-slow -->", "<!-- table ends -->"


@dataclass(frozen=True, slots=True)
class Told:
    """One line. Numbers are None where the row has no ledger to be compared."""

    row: int
    store: str
    what: str
    said: int | None = None
    lost: int | None = None
    unlabelled: int | None = None
    labelled: int | None = None
    false_sent: int | None = None
    stuck: int | None = None

    @classmethod
    def of(cls, row: int, store: str, what: str, audit: Audit | None) -> Told:
        if audit is None:
            return cls(row, store, what)
        return cls(row, store, what, audit.said, audit.lost, audit.unlabelled, audit.labelled, audit.false_sent, audit.stuck)

    def page(self) -> dict[str, Any]:
        return asdict(self)


def table(told: Sequence[Told]) -> str:
    """Markdown: one line per test, in the order of the matrix; a row nobody told about says so."""
    lines = [
        "| # | fault | store | seen | messages | lost | twice without label | with label | sent without answer | stuck |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row, fault in ROWS.items():
        mine = sorted((one for one in told if one.row == row), key=lambda one: (one.store, one.what))
        if not mine:
            lines.append(f"| {row} | {fault} | | not run | | | | | | |")
        for one in mine:
            numbers = (one.said, one.lost, one.unlabelled, one.labelled, one.false_sent, one.stuck)
            cells = " | ".join("" if number is None else f"{number:,}" for number in numbers)
            lines.append(f"| {row} | {fault} | {one.store} | {one.what} | {cells} |")
    return "\n".join(lines)


def write_table(page: Path, told: Sequence[Told]) -> None:
    """Put the table between the two marks of a page."""
    words = page.read_text(encoding="utf-8")
    before, _, rest = words.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n\n{table(told)}\n\n{END}{after}", encoding="utf-8")
