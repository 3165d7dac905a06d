"""What is confirmed is not taken back but asked for: passed on to the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ReopeningAsked(Wording):
    folder: ClassVar[str] = "reopening_asked"
    line: TaskLine
