"""The figures by who assigned the tasks, with both rates named."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.figures import Figures
from messages.render import Wording, context


@context
class SummarySources(Wording):
    folder: ClassVar[str] = "summary_sources"
    figures: Figures
    at: datetime | None
    """The instant the figures stand at; None: the end of their day."""
    upstream_waiting: int | None
    """Finished duties of the city's system that wait to be entered there; None: not counted."""
