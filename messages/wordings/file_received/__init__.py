"""Files were stored with a task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class FileReceived(Wording):
    folder: ClassVar[str] = "file_received"
    line: TaskLine
    names: tuple[str, ...]
    photos: bool = False
    """They are all photos, whose names say nothing."""
