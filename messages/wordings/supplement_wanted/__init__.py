"""To the unit: what the clerk asks to be added."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class SupplementWanted(Wording):
    folder: ClassVar[str] = "supplement_wanted"
    line: TaskLine
    what: str
    last_day: date | None
