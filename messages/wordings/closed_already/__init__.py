"""A period that was closed before was to be closed."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class ClosedAlready(Wording):
    folder: ClassVar[str] = "closed_already"
    period: Period
    closed_at: datetime
