"""A leave was taken out of the register, or ends earlier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class LeaveEnded(Wording):
    folder: ClassVar[str] = "leave_ended"
    name: str
    ended: tuple[tuple[date, date], ...]
    """The days as they had been entered; empty when there was none."""
    back_on: date | None
