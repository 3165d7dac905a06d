"""Somebody's leave is in the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
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
