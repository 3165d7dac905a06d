"""A head has given a task to one of the unit's people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Delegated(Wording):
    folder: ClassVar[str] = "delegated"
    line: TaskLine
    name: str
    told: bool
    """The person is told by the bot."""
