"""The clerk noted beside tasks that they were entered upstream, or their work file made."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Marked(Wording):
    folder: ClassVar[str] = "marked"
    lines: tuple[TaskLine, ...]
    kind: str
    """upstream or file."""
    left: tuple[int, ...]
    """Confirmed tasks of the city still to be entered."""
