"""A head has given a task to one of the unit's people."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Delegated(Wording):
    folder: ClassVar[str] = "delegated"
    line: TaskLine
    name: str
    told: bool
    """The person is told by the bot."""
