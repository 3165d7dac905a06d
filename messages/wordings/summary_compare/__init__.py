"""Two periods beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.core.movements import Adjustment, PeriodFigures
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SummaryCompare(Wording):
    folder: ClassVar[str] = "summary_compare"
    one: PeriodFigures
    other: PeriodFigures
    one_adjusted: Adjustment | None = None
    other_adjusted: Adjustment | None = None
