"""A set-up workbook was written."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SetUpWritten(Wording):
    folder: ClassVar[str] = "set_up_written"
    changes: int
    new_people: int
    left: int
    """Rows that were not written."""
    heads: tuple[str, ...]
    """Former heads of units that were merged."""
    units: int = 0
    staff: int = 0
    """Of the changes: new units, and new people."""
