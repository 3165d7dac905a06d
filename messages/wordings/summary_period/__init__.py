"""A period: what happened in it, and where everything stood at its end."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.movements import Adjustment, PeriodFigures
from messages.render import Wording, context


@context
class SummaryPeriod(Wording):
    folder: ClassVar[str] = "summary_period"
    figures: PeriodFigures
    closed_at: datetime | None = None
    adjusted: Adjustment | None = None
    names: tuple[str, ...] = ()
    """The units, when it is not the whole organisation."""
