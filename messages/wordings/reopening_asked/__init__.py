"""What is confirmed is not taken back but asked for: passed on to the clerk."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ReopeningAsked(Wording):
    folder: ClassVar[str] = "reopening_asked"
    line: TaskLine
