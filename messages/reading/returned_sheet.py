"""The clerk's sheet come back: each row with its seal and what its cells say now. Rows without a seal are new tasks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from messages.comparison_columns import DECISION, KEY
from messages.papers.values import Grid, Paper, Row
from messages.reading.text import clean, fold
from messages.register_columns import REASON, SEAL, TITLES, Seal

_COLUMNS = {fold(title): name for name, title in TITLES.items()}


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """`cells`: what stands in the columns that are still there. `seal` None: it was damaged."""

    row: int
    seal: Seal | None
    cells: dict[str, str]
    reason: str


@dataclass(frozen=True, slots=True)
class Returned:
    """`fresh`: the rows without a seal below their header, as a paper of their own; None when there is none."""

    rows: tuple[ReturnedRow, ...]
    fresh: Paper | None


def read_returned(paper: Paper) -> Returned | None:
    """The rows of a sheet that was exported; None when it is another paper."""
    table = _table(paper, SEAL)
    return None if table is None else _read(*table)


def _table(paper: Paper, *titles: str) -> tuple[Grid, int, dict[str, int]] | None:
    """The table with these columns: which of its rows is the header, and where each title stands."""
    for grid in paper.grids:
        for index, row in enumerate(grid.rows):
            places = {fold(clean(cell.text)): column for column, cell in enumerate(row.cells)}
            if all(fold(title) in places for title in titles):
                return grid, index, places
    return None


def _read(grid: Grid, header: int, places: dict[str, int]) -> Returned:
    seal_at, reason_at = places[fold(SEAL)], places.get(fold(REASON))
    columns = {name: places[title] for title, name in _COLUMNS.items() if title in places}
    rows, fresh = [], []
    for row in grid.rows[header + 1 :]:
        sealed = row.text(seal_at).strip()
        if sealed:
            reason = clean(row.text(reason_at)) if reason_at is not None else ""
            rows.append(ReturnedRow(row.number, Seal.read(sealed), {name: row.text(at) for name, at in columns.items()}, reason))
        else:
            fresh.append(_without(row, {seal_at, reason_at}))
    paper = Paper((replace(grid, rows=(*(_without(row, {seal_at, reason_at}) for row in grid.rows[: header + 1]), *fresh)),))
    return Returned(tuple(rows), paper if any(cell.text for row in fresh for cell in row.cells) else None)


def _without(row: Row, columns: set[int | None]) -> Row:
    """A row without the columns that are only for coming back."""
    return replace(row, cells=tuple(replace(cell, text="") if at in columns else cell for at, cell in enumerate(row.cells)))


@dataclass(frozen=True, slots=True)
class Decided:
    """A row of the đối chiếu list that came back. `key`: as it left; `text`: what stands in the column of decisions."""

    row: int
    key: str
    text: str


def read_decided(paper: Paper) -> tuple[Decided, ...] | None:
    """The rows of a đối chiếu list with what was written into its column of decisions; None when it is another paper."""
    table = _table(paper, KEY, DECISION)
    if table is None:
        return None
    grid, index, places = table
    key_at, decision_at = places[fold(KEY)], places[fold(DECISION)]
    rows = (Decided(row.number, row.text(key_at).strip(), clean(row.text(decision_at))) for row in grid.rows[index + 1 :])
    return tuple(row for row in rows if row.key and row.text)
