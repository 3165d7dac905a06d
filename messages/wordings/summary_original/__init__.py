"""On time by the deadline that holds, beside on time by the one given first."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.figures import Figures
from messages.render import Wording, context


@context
class SummaryOriginal(Wording):
    folder: ClassVar[str] = "summary_original"
    current: Figures
    original: Figures
    """The same tasks on the same day, as if no deadline had been extended."""
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    names: tuple[str, ...] = ()
    """The units, when it is not the whole organisation."""
    units: tuple[tuple[str, int, int], ...] = ()
    """Units whose late ones differ: name, by the deadline that holds, by the one given first."""
