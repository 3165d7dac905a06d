"""A list of tasks as it was written: rows whose cells are known by column, before anything in them is judged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

COLUMNS = (
    "content",
    "lead",
    "source",
    "support",
    "document",
    "symbol",
    "issued_on",
    "issuer",
    "abstract",
    "section",
    "number",
    "item",
    "product",
    "deadline",
    "due",
    "assigned_on",
    "state",
    "done_on",
    "reported_on",
    "said",
    "percent",
    "urgent",
    "standing",
    "upstream_code",
    "note",
)
SHEET_ROWS = 100_000
"""Rows of the second sheet of a workbook are numbered from here on, those of the third from twice as much."""
PART_ROWS = 1_000_000_000
"""A row that holds several tasks gives each further one its own number, so much higher."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LOCAL = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


@dataclass(frozen=True, slots=True)
class Line:
    """One row, numbered as `row_name` says it to a person. `cells` has every column of COLUMNS, blank where the list has none.
    `place`: its sheet or table.

    `doubts`: codes of what was assumed while reading it; they stop nothing. Each with the words in question: "unit:A=B", "support:…" (a
    name that is only alike, or nobody's), "said:…" (a result without a day), "event:…" (the day of an event stands for a deadline), and
    what the reading decided by a guess: "cut:…" (words left out of the content that nothing accounts for), "who:…" (a unit that its words
    still join with it), "other_day:…" (a day in its words that was not taken), "day:…" (a deadline in words not everybody reads so),
    "parted:…" (made of a sentence with other tasks), "joined:…" (a further work in its words), "maybe:…" (it may be no task).
    """

    row: int
    cells: dict[str, str]
    place: str = ""
    doubts: tuple[str, ...] = ()
    matches: tuple[tuple[str, str, float], ...] = ()
    """Units that were written otherwise than the register names them: the words, the name, and how surely (0 to 1)."""

    def text(self, column: str) -> str | None:
        return self.cells[column] or None

    def names(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that holds several names."""
        return tuple(name for part in re.split(r"[|\n]", self.cells[column]) if (name := part.strip()))

    def day(self, column: str) -> date | None:
        """The date in a cell. Raises ValueError when there is something else in it."""
        return parse_day(self.cells[column]) if self.cells[column] else None


@dataclass(frozen=True, slots=True)
class Passed:
    """A row that is no task, and why: total, footer, column_numbers, header, section, no_header, prose, told (how things stand),
    no_content; `doubtful` when it may be one after all and a person must look."""

    row: int
    why: str
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a paper holds. `title`, `symbol`, `issued_on`, `issuer`, `abstract` are those of the paper itself."""

    lines: tuple[Line, ...]
    passed: tuple[Passed, ...] = ()
    heading: dict[str, str] | None = None
    year: int | None = None
    """The year a plan is for ("Kế hoạch … năm 2027"): deadlines without a year are of it."""
    unread: tuple[str, ...] = ()
    """Headers of columns that hold something and were not used: what may have been missed is to be seen."""


def row_name(row: int) -> str:
    """ "7", "7 (sheet 2)" on the second sheet of a workbook, "7 (part 2)" for the second task of one row."""
    part, row = divmod(row, PART_ROWS)
    if part:
        return f"{row_name(row)} (part {part + 1})"
    sheet, number = divmod(row, SHEET_ROWS)
    return f"{number} (sheet {sheet + 1})" if sheet else str(number)


def parse_day(text: str) -> date:
    """2024-11-30 or 30/11/2024. Raises ValueError."""
    if (match := _ISO.fullmatch(text)) is not None:
        year, month, day = match.groups()
    elif (match := _LOCAL.fullmatch(text)) is not None:
        day, month, year = match.groups()
    else:
        raise ValueError(f"{text!r} is not a date")
    return date(int(year), int(month), int(day))
