"""Two periods beside each other."""

from __future__ import annotations

from typing import ClassVar

from bot.core.movements import Adjustment, PeriodFigures
from bot.core.periods import Period
from messages.render import Wording, context


@context
class SummaryCompare(Wording):
    folder: ClassVar[str] = "summary_compare"
    one: PeriodFigures
    other: PeriodFigures
    one_adjusted: Adjustment | None = None
    other_adjusted: Adjustment | None = None
    unknown: tuple[Period, ...] = ()
    """Those of the two that ended before the register began."""
