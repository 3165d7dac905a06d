"""A file without a task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context
from messages.wordings.lines import TaskLine


@context
class FileForWhich(OnList):
    folder: ClassVar[str] = "file_for_which"
    lines: tuple[TaskLine, ...]
