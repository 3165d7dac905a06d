"""A file that was handed in cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class FileTrouble(Wording):
    folder: ClassVar[str] = "file_trouble"
    line: TaskLine
    name: str
    why: str
    """empty, harmful, protected or other."""
