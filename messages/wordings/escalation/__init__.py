"""To a leader, at most weekly: chased three times without result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Escalation(Wording):
    folder: ClassVar[str] = "escalation"
    lines: tuple[TaskLine, ...]
