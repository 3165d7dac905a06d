"""The layout of a register file: its columns, and the cells of its rows. Pure: bytes in, rows out.

A CSV file in UTF-8, separated by commas or semicolons, with a header row of these names in any order and letter case:

    content       what is to be done; a row without it is no task
    lead          the units that lead, separated by "|": name, short name, code or alias of a unit, or the name of a
                  group of units ("Các phòng chuyên môn"), which goes to each of its units under one number
    source        NV_UBND, CTCT_UBND, THANH_UY, HDND, CP_TTG, KE_HOACH, THONG_BAO_KL, KIEM_TRA, CHI_DAO or KHAC
    support       the units that support, like `lead`
    document      the paper as people name it ("TB 4887/TB-BQL ngày 01/11/2024"); rows with one name share one paper
    symbol, issued_on, issuer, abstract   of the paper; each may be blank
    section, number   where the row stands in the office's own list; shown in messages about it
    item          the item of the paper ("mục (1)")
    product       what is to be handed in
    deadline      the deadline word for word, as the paper has it
    due           the office's own reading, where it differs: a date or any deadline phrase, "-" for none
    assigned_on   the day it was given; blank: the day of the paper, else the day of registration
    state         open (blank), done or withdrawn
    done_on, reported_on, said, percent   how it stands; `said` is the last report word for word
    urgent, standing   yes or no; blank: read from the words
    upstream_code   its code in the upstream system
    note          kept with the task

Only `content`, `lead` and `source` must be there. Dates are written 2024-11-30 or 30/11/2024. A row whose first cell
begins with "#" is a comment. Rows are numbered as a spreadsheet shows them, comments and header included.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.core.errors import BadInput

REQUIRED = ("content", "lead", "source")
COLUMNS = (
    *REQUIRED,
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
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_LOCAL = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file. `cells` has every column of the layout, blank where the file has none."""

    row: int
    cells: dict[str, str]

    def text(self, column: str) -> str | None:
        return self.cells[column] or None

    def names(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that holds several names."""
        return tuple(name for part in re.split(r"[|\n]", self.cells[column]) if (name := part.strip()))

    def day(self, column: str) -> date | None:
        """The date in a cell. Raises ValueError when there is something else in it."""
        return parse_day(self.cells[column]) if self.cells[column] else None


def parse_day(text: str) -> date:
    """2024-11-30 or 30/11/2024. Raises ValueError."""
    if (match := _ISO.fullmatch(text)) is not None:
        year, month, day = match.groups()
    elif (match := _LOCAL.fullmatch(text)) is not None:
        day, month, year = match.groups()
    else:
        raise ValueError(f"{text!r} is not a date")
    return date(int(year), int(month), int(day))


def read(name: str, data: bytes) -> list[Line]:
    """The rows of a register file. Raises BadInput when it is no such file; what stands in the rows is not judged here."""
    if not name.lower().endswith(".csv"):
        raise BadInput(f"{name} is not a CSV file.", "Save the table as CSV (UTF-8) and import that.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{name} is not written in UTF-8.", "Save it again as CSV UTF-8.") from None
    lines = _rows(text)
    header_row, header = next(lines, (0, []))
    columns = [cell.strip().lower() for cell in header]
    missing = [column for column in REQUIRED if column not in columns]
    if missing:
        raise BadInput(
            f"{name} lacks the column {', '.join(missing)}.", f"Row {header_row or 1} must name the columns: {', '.join(COLUMNS)}."
        )
    unknown = [column for column in columns if column and column not in COLUMNS]
    if unknown:
        raise BadInput(f"{name} has the unknown column {', '.join(unknown)}.", f"Use these: {', '.join(COLUMNS)}.")
    if len(set(columns) - {""}) < len([column for column in columns if column]):
        raise BadInput(f"{name} names a column twice.", "Keep one of them.")
    found = []
    for row, cells in lines:
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise BadInput(f"Row {row} of {name} has more cells than the header.", "Put cells that contain the separator in quotes.")
        values = dict.fromkeys(COLUMNS, "") | {c: cell.strip() for c, cell in zip(columns, cells, strict=False) if c}
        found.append(Line(row, values))
    return found


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """(row number, cells) of every row that is neither blank nor a comment."""
    first = next((line for line in text.splitlines() if line.strip() and not line.lstrip('"').startswith("#")), "")
    separator = ";" if first.count(";") > first.count(",") else ","
    for row, cells in enumerate(csv.reader(io.StringIO(text), delimiter=separator), start=1):
        if any(cell.strip() for cell in cells) and not cells[0].lstrip().startswith("#"):
            yield row, cells
