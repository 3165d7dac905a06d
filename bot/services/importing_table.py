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
from collections.abc import Iterator

from bot.core.errors import BadInput
from bot.core.plan import COLUMNS, Line

REQUIRED = ("content", "lead", "source")


def is_register(data: bytes) -> bool:
    """Whether the first line that is no comment names the columns of this layout; any other table is an office's own."""
    try:
        first = next(_rows(data.decode("utf-8-sig")), (0, []))[1]
    except (UnicodeDecodeError, csv.Error):
        return False
    return sum(cell.strip().lower() in COLUMNS for cell in first) >= 2


def read(name: str, data: bytes) -> list[Line]:
    """The rows of a register file. Raises BadInput when it is no such file; what stands in the rows is not judged here."""
    lines = _rows(data.decode("utf-8-sig"))
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
        values = dict.fromkeys(COLUMNS, "") | {c: _plain(cell.strip()) for c, cell in zip(columns, cells, strict=False) if c}
        found.append(Line(row, values))
    return found


def _plain(cell: str) -> str:
    """Without the mark that an export puts before what a sheet would calculate."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in ("=", "+", "-", "@") else cell


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """(row number, cells) of every row that is neither blank nor a comment."""
    first = next((line for line in text.splitlines() if line.strip() and not line.lstrip('"').startswith("#")), "")
    separator = ";" if first.count(";") > first.count(",") else ","
    for row, cells in enumerate(csv.reader(io.StringIO(text), delimiter=separator), start=1):
        if any(cell.strip() for cell in cells) and not cells[0].lstrip().startswith("#"):
            yield row, cells
