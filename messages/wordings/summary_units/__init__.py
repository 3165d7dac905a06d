"""The figures by unit: lead assignments ("lượt giao"), one short line each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import ClassVar

from bot.core.figures import Buckets, Figures
from messages.render import Wording, context


@context
class SummaryUnits(Wording):
    folder: ClassVar[str] = "summary_units"
    figures: Figures
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    together: Buckets
    """The sum of all units' lead assignments."""
    ended: Mapping[int, date] = field(default_factory=dict)
    """By unit: the last day of those that are no more."""
