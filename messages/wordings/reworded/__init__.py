"""What the official report prints instead of a unit's own words, or why it is not written."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class Reworded(Wording):
    folder: ClassVar[str] = "reworded"
    number: int
    period: Period
    """The report that prints it."""
    unit: str | None
    """None: several units said something of the task, and none was named."""
    said: str | None
    """The unit's own words; None: it has said nothing."""
    printed: str
    units: tuple[str, ...] = ()
    """The units that said something."""
