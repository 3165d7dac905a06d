"""To the clerk: who gets the answer, or that nobody asked."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class InquiryAnswered(Wording):
    folder: ClassVar[str] = "inquiry_answered"
    number: int
    words: str
    told: tuple[str, ...]
    missed: tuple[str, ...] = ()
    """Whoever asked and is reached on no channel."""
    at: datetime | None = None
    """When it leaves, on the wall clock; None: at once."""
