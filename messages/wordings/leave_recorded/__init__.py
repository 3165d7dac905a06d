"""Somebody's leave is in the register."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class LeaveRecorded(Wording):
    folder: ClassVar[str] = "leave_recorded"
    name: str
    """With the unit."""
    given: str
    start: date
    end: date
    deputy: str | None
    deputy_reached: bool
    replaced: tuple[tuple[date, date], ...]
    """Days entered before that gave way."""
    only_clerk: bool = False
    """A clerk whose messages nobody would get next."""
