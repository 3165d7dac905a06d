"""In a unit's next digest: what the clerk recorded for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class NotedForUnit(Wording):
    folder: ClassVar[str] = "noted_for_unit"
    unit: str
    lines: tuple[TaskLine, ...]
