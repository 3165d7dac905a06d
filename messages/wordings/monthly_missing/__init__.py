"""To the clerk: which units have sent the monthly report that is asked for, and which have not."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class MonthlyMissing(Wording):
    """`reminded`: units that have just been reminded; then nothing else is said."""

    folder: ClassVar[str] = "monthly_missing"
    month: int
    closing: date
    asked: int
    sent: int
    missing: tuple[str, ...]
    nobody: tuple[str, ...] = ()
    """Units nobody of can be told."""
    asked_today: bool = False
    to_send: bool = False
    """Whether to remind is asked."""
    may_send: bool = True
    """Whether the reader may have units reminded of it."""
    reminded: tuple[str, ...] = ()
    dated: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Of units that have sent it: the dated tasks nothing was said of."""
