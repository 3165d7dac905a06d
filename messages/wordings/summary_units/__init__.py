"""The figures by unit: lead assignments ("lượt giao"), one short line each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.core.figures import Buckets, Figures
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SummaryUnits(Wording):
    folder: ClassVar[str] = "summary_units"
    figures: Figures
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    together: Buckets
    """The sum of all units' lead assignments."""
