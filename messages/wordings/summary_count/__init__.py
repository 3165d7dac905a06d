"""The answer to "how many": one sentence a leader can say aloud."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class SummaryCount(Wording):
    folder: ClassVar[str] = "summary_count"
    measure: str
    """A value of `messages.reading.figure_asks.Measure`."""
    number: int
    whole: int
    """What the number is a part of."""
    of: str
    """Whose tasks: a source, a unit, the whole organisation."""
    period: Period | None
    """None: as things stand now."""
    numbers: tuple[int, ...] = ()
    """The tasks themselves, when they are few."""
