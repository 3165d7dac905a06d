"""A period was closed."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class ClosingDone(Wording):
    folder: ClassVar[str] = "closing_done"
    period: Period
    closed_at: datetime
    total: int
    done: int
    overdue: int
    coming: bool = False
    """Its draft report follows here."""
