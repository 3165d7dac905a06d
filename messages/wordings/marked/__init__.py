"""The clerk noted beside tasks that they were entered upstream, or their work file made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Marked(Wording):
    folder: ClassVar[str] = "marked"
    lines: tuple[TaskLine, ...]
    kind: str
    """upstream or file."""
    left: tuple[int, ...]
    """Confirmed tasks of the city still to be entered."""
