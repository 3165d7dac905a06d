"""After the button for an extension."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskExtension(Wording):
    folder: ClassVar[str] = "ask_extension"
    line: TaskLine
    unusable: str = ""
    """The day that was written and is none, or is past."""
