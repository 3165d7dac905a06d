"""A head's figures: what his unit leads, and how much it supports."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.figures import Figures
from messages.render import OnList, context


@context
class SummaryUnit(OnList):
    folder: ClassVar[str] = "summary_unit"
    figures: Figures
    """Limited to the head's units."""
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    names: tuple[str, ...]
    support: int
    own: bool = True
    """The reader's own unit."""
