"""Which unit has most of something: all that have any, counts beside names."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class SummaryRanking(Wording):
    folder: ClassVar[str] = "summary_ranking"
    measure: str
    """A value of `messages.reading.figure_asks.Measure`."""
    least: bool
    rows: tuple[tuple[str, int, int], ...]
    """Unit, its number, its lead assignments."""
    period: Period | None
