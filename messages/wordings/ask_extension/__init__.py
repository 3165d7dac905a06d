"""After the button for an extension."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class AskExtension(Wording):
    folder: ClassVar[str] = "ask_extension"
    line: TaskLine
    unusable: str = ""
    """The day that was written and is none, or is past."""
