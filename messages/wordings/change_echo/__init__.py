"""What a clerk's sentence would change in the register, before it is."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ChangeEcho(Wording):
    folder: ClassVar[str] = "change_echo"
    line: TaskLine
    change: str
    """A `ChangeKind` of `messages.reading.change`."""
    old_unit: str
    new_unit: str | None
    old_due: date | None
    new_due: date | None
    reason: str
    late: int = 0
    """Days by which the new day makes it late at once."""
    new_last: date | None = None
    """The working day it ends on, where the new day is off."""
    old_before: bool = False
    """`old_due` was "trước ngày"."""
