"""One unit's reminder as a text to paste; nobody is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Relay(Wording):
    folder: ClassVar[str] = "relay"
    day: date
    unit: str
    lines: tuple[TaskLine, ...]
    more: int = 0
