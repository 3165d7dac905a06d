"""After the button for progress, or after a degree of it that cannot be."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskProgress(Wording):
    folder: ClassVar[str] = "ask_progress"
    line: TaskLine
    impossible: str | None = None
    """The words of that degree: "150%"."""
