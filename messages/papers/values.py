"""A paper taken apart: tables with their cells, paragraphs, and why a file could not be opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
MAX_MEMBERS = 3_000
MAX_RATIO = 200
"""A member larger than a megabyte that was packed tighter than this is no document."""
MAX_ROWS = 20_000
MAX_COLUMNS = 60
MAX_CELL = 5_000


Progress = Callable[[int], None]
"""Told how much is done, in hundredths."""


class PaperError(Exception):
    """A file that cannot be read. `why`: too_big, too_many_rows, bomb, encrypted, old_format, other_format, pdf, wrong_type,
    broken, too_hard (over its time or memory) or empty."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` as a person sees it. `covered`: the cell is hidden under a merged one above it, whose text it repeats."""

    text: str = ""
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`number`: the spreadsheet's own row number, with its sheet (`bot.core.plan.row_name`); in a document, the running number
    of its line or table row."""

    number: int
    cells: tuple[Cell, ...]

    def text(self, column: int) -> str:
        return self.cells[column].text if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: a sheet of a workbook, a table of a document. `place` names it to a person ("Sheet1", "bảng 2")."""

    place: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of running text; `text` begins with its number or dash as Word shows it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The blocks of a file in their order."""

    blocks: tuple[Grid | Paragraph, ...]

    @property
    def grids(self) -> tuple[Grid, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Grid))


def to_json(paper: Paper) -> list[Any]:
    """For the way out of the child process: a paragraph is [number, text], a grid [place, [[number, [text | [text], …]], …]]."""
    return [
        [block.number, block.text]
        if isinstance(block, Paragraph)
        else [block.place, [[row.number, [[cell.text] if cell.covered else cell.text for cell in row.cells]] for row in block.rows]]
        for block in paper.blocks
    ]


def from_json(blocks: list[Any]) -> Paper:
    return Paper(
        tuple(
            Paragraph(first, second)
            if isinstance(first, int)
            else Grid(
                first,
                tuple(
                    Row(number, tuple(Cell(cell[0], covered=True) if isinstance(cell, list) else Cell(cell) for cell in cells))
                    for number, cells in second
                ),
            )
            for first, second in blocks
        )
    )
