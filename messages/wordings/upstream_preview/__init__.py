"""The export of the system above beside the register: what is different, and what the clerk has decided so far."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class DifferentRow:
    """`key`: the task's number, or its code there. `decided`: "there", "here" or ""."""

    key: str
    content: str
    here: date | None = None
    there: date | None = None
    decided: str = ""
    problem: bool = False


@context
class UpstreamPreview(Wording):
    folder: ClassVar[str] = "upstream_preview"
    name: str
    same: int
    groups: tuple[tuple[str, int, tuple[DifferentRow, ...]], ...]
    """(kind of difference, how many, the first of them)."""
    there: int
    here: int
    open: int
    """Differences decided for the system above, for the register, and not yet."""
    has_file: bool
    unclear: tuple[str, ...] = ()
    """Cells of a list that came back which decide nothing: "7: để xem"."""
