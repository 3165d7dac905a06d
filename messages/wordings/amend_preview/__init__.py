"""The clerk's sheet come back: what it changes, cell by cell, before anything is written."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class AmendedCell:
    """`title` of the column; what the register shows, what the file says."""

    title: str
    old: str
    new: str


@context
class AmendedRow:
    """`problem`: code of an `Amendment`; `column`: title of the cell it is about."""

    row: int
    number: int
    cells: tuple[AmendedCell, ...]
    reason: str = ""
    problem: str = ""
    column: str = ""


@context
class AmendPreview(Wording):
    folder: ClassVar[str] = "amend_preview"
    name: str
    clear: int
    rows: tuple[AmendedRow, ...]
    """The first of the clear ones."""
    conflicts: int
    kept: tuple[AmendedRow, ...]
    """The first of those that were changed in the register since the export."""
    problems: int
    wrong: tuple[AmendedRow, ...]
    without_reason: int
    same: int
    absent: int
    fresh: bool
    """Rows without a seal follow as new tasks."""
    has_file: bool
    """Everything is listed in a file that comes next."""
