"""After the button for an obstacle."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskBlocked(Wording):
    folder: ClassVar[str] = "ask_blocked"
    line: TaskLine
