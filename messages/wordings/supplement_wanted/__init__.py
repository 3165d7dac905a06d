"""To the unit: what the clerk asks to be added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class SupplementWanted(Wording):
    folder: ClassVar[str] = "supplement_wanted"
    line: TaskLine
    what: str
    last_day: date | None
