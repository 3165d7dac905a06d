"""To the clerk: the unit will be asked for more."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class SupplementAsked(Wording):
    folder: ClassVar[str] = "supplement_asked"
    line: TaskLine
    what: str
    last_day: date | None = None
    """Until when the unit has time; None where it is late already."""
