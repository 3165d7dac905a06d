"""Told to whoever was reminded of a task until its unit's head gave it to somebody by name."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DelegatedAway(Wording):
    folder: ClassVar[str] = "delegated_away"
    line: TaskLine
    by: str
    name: str
    """Who has it now."""
