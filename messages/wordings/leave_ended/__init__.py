"""A leave was taken out of the register, or ends earlier."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class LeaveEnded(Wording):
    folder: ClassVar[str] = "leave_ended"
    name: str
    ended: tuple[tuple[date, date], ...]
    """The days as they had been entered; empty when there was none."""
    back_on: date | None
