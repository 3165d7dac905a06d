"""A file that was handed in cannot be used."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class FileTrouble(Wording):
    folder: ClassVar[str] = "file_trouble"
    line: TaskLine
    name: str
    why: str
    """empty, harmful, protected or other."""
