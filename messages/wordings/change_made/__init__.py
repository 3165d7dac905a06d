"""A change of the register: to the clerk who made it, and to the unit."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ChangeMade(Wording):
    folder: ClassVar[str] = "change_made"
    line: TaskLine
    change: str
    """A `ChangeKind` of `messages.reading.change`."""
    old_unit: str
    new_unit: str | None
    old_due: date | None
    new_due: date | None
    reason: str
    to_unit: bool
    new_last: date | None = None
    """The working day it ends on, where the new day is off."""
    old_before: bool = False
    """`old_due` was "trước ngày"."""
