"""A form for one task: "Nội dung | …", "Đơn vị chủ trì | …", "Thời hạn | …", one below the other ("Phiếu giao việc")."""

from __future__ import annotations

from messages.papers.values import Cell, Grid, Row
from messages.reading.plan.header_words import meaning

_FEWEST = 3
_WIDEST = 3


def turned(grid: Grid) -> Grid | None:
    """The form as a table of one row below its header; None when it is no form."""
    named: list[tuple[str, str]] = []
    for row in grid.rows:
        shown = [cell.text for cell in row.cells if cell.text and not cell.covered]
        if len(row.cells) > _WIDEST:
            return None
        shown = shown[-2:]  # A number may stand first.
        if len(shown) == 2 and meaning(shown[0]) is not None:
            named.append((shown[0], shown[1]))
    columns = [meaning(label) for label, _ in named]
    if len(named) < _FEWEST or len(named) < len(grid.rows) - 2 or columns.count("content") != 1 or "lead" not in columns:
        return None
    first = grid.rows[0].number
    labels, values = zip(*named, strict=True)
    at = next(row.number for row in grid.rows if meaning(row.text(0)) == "content" or meaning(row.text(1)) == "content")
    return Grid(grid.place, (Row(min(first, at), tuple(map(Cell, labels))), Row(at, tuple(map(Cell, values)))))
