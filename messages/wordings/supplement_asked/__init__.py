"""To the clerk: the unit will be asked for more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class SupplementAsked(Wording):
    folder: ClassVar[str] = "supplement_asked"
    line: TaskLine
    what: str
