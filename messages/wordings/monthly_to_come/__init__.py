"""Who has not sent the monthly report was asked before units were asked for it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class MonthlyToCome(Wording):
    folder: ClassVar[str] = "monthly_to_come"
    month: int = 0
    asked_on: date | None = None
    """None: no unit is asked for one."""
    closing: date | None = None
    off: bool = False
    """The office asks for no monthly report."""
