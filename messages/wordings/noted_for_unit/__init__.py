"""In a unit's next digest: what the clerk recorded for it."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class NotedForUnit(Wording):
    folder: ClassVar[str] = "noted_for_unit"
    unit: str
    lines: tuple[TaskLine, ...]
