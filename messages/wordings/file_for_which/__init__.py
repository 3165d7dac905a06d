"""A file without a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import OnList
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class FileForWhich(OnList):
    folder: ClassVar[str] = "file_for_which"
    lines: tuple[TaskLine, ...]
