"""Days or a deputy that cannot be."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class LeaveRefused(Wording):
    folder: ClassVar[str] = "leave_refused"
    why: str
    """"order", "past", "long", "self", "day" or "open"."""
    start: date
    end: date
    words: str = ""
    """What was written and is no day."""
