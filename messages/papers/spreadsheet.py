"""A workbook as grids. Formulas are never computed: what Excel stored as their last result is read, else nothing."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook
from openpyxl.styles.numbers import is_date_format

from bot.core.plan import SHEET_ROWS
from messages.papers.values import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Cell, Grid, Paper, PaperError, Progress, Row

_LONGEST_STEP = 60
_PIECE = 1024 * 1024
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


def read(data: bytes, progress: Progress | None = None) -> Paper:
    """Every sheet with something in it, hidden rows and columns included: nothing that was written is passed over.

    Raises PaperError "too_many_rows" or "broken".
    """
    try:
        _count_rows(data)
        with warnings.catch_warnings():
            # It warns of things it leaves out (drop-down lists, pictures): none of them is text.
            warnings.simplefilter("ignore")
            book = load_workbook(_Watched(data, progress), data_only=True, keep_links=False, keep_vba=False)
    except (MemoryError, PaperError):
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError, OSError, SyntaxError, zlib.error):
        raise PaperError("broken") from None
    grids = []
    total = 0
    for place, sheet in enumerate(book.worksheets):
        if sheet.max_row is None or sheet.sheet_state == "veryHidden":
            continue
        rows = _rows(sheet, place * SHEET_ROWS)
        total += len(rows)
        if total > MAX_ROWS:
            raise PaperError("too_many_rows")
        grids.append(Grid(sheet.title, tuple(rows)))
    return Paper(tuple(grids))


def _count_rows(data: bytes) -> None:
    """Raises PaperError "too_many_rows" in a moment for what would take half a minute to read. Only rows that hold a value count: a
    sheet may be ruled to its end; twice the limit, for a hidden sheet of values to choose from is not read."""
    filled = 0
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in book.namelist():
            if not name.startswith("xl/worksheets/"):
                continue
            rest = b""
            with book.open(name) as sheet:
                while piece := sheet.read(_PIECE):
                    *rows, rest = (rest + piece).split(b"</row>")
                    filled += sum(b"<v>" in row or b"<is>" in row for row in rows)
                    if filled > 2 * MAX_ROWS:
                        raise PaperError("too_many_rows")
                    rest = rest[-_PIECE:]


class _Watched(io.BytesIO):
    """A file that tells how far it has been read: sheets are unpacked one after another, from its beginning to its end."""

    def __init__(self, data: bytes, progress: Progress | None) -> None:
        super().__init__(data)
        self._size, self._progress, self._told = max(len(data), 1), progress, 0

    def read(self, size: int | None = -1, /) -> bytes:
        read = super().read(size)
        done = min(100 * self.tell() // self._size, 99)
        # The list of what is in the file stands at its end and is read first: a jump there is no progress.
        if self._progress is not None and self._told < done <= self._told + _LONGEST_STEP:
            self._told = done
            self._progress(done)
        return read


def _rows(sheet: Any, before: int) -> list[Row]:
    if sheet.max_row > 20 * MAX_ROWS:
        raise PaperError("too_many_rows")
    width = min(sheet.max_column or 1, MAX_COLUMNS)
    covered = _covered(sheet)
    rows = []
    for number, values in enumerate(sheet.iter_rows(max_col=width), start=1):
        cells = [_cell(cell, covered.get((number, column))) for column, cell in enumerate(values, start=1)]
        if any(cell.text and not cell.covered for cell in cells):
            while cells and not cells[-1].text:
                cells.pop()
            rows.append(Row(before + number, tuple(cells)))
    return rows


def _covered(sheet: Any) -> dict[tuple[int, int], Any]:
    """(row, column) under a merge that reaches down → the merge's own cell. What lies to the right stays empty."""
    found = {}
    for span in sheet.merged_cells.ranges:
        if span.max_row - span.min_row >= MAX_ROWS:
            continue
        origin = sheet.cell(span.min_row, span.min_col)
        for row in range(span.min_row + 1, span.max_row + 1):
            found[row, span.min_col] = origin
    return found


def _cell(cell: Any, origin: Any) -> Cell:
    if origin is not None:
        return Cell(_text(origin), covered=True)
    return Cell(_text(cell))


def _text(cell: Any) -> str:
    """The value as the sheet shows it; a date that is shown as "6/2025" is a month and not its first day."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, datetime | date):
        return _day(value, cell.number_format)
    if isinstance(value, time):
        return f"{value:%Hh%M}"
    if isinstance(value, int | float):
        return _number(value, cell.number_format)
    text = str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()[:MAX_CELL]
    # The mark that an export puts before what a sheet would calculate is no part of the text.
    return text[1:] if text.startswith("'") and text[1:2] in ("=", "+", "-", "@") else text


def _day(value: datetime | date, shown_as: str) -> str:
    shown = _QUOTED.sub("", shown_as).lower()
    clock = f" {value:%Hh%M}" if isinstance(value, datetime) and (value.hour or value.minute) and "h" in shown else ""
    if is_date_format(shown_as) and "d" not in shown and "y" in shown:
        return f"{value.month}/{value.year}" if "m" in shown else str(value.year)
    return f"{value:%d/%m/%Y}{clock}"


def _number(value: float, shown_as: str) -> str:
    if "%" in _QUOTED.sub("", shown_as):
        return f"{round(value * 100, 2):g}%"
    return str(int(value)) if float(value).is_integer() else f"{value:.10g}"
