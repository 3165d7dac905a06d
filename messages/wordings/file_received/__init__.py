"""Files were stored with a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class FileReceived(Wording):
    folder: ClassVar[str] = "file_received"
    line: TaskLine
    names: tuple[str, ...]
    photos: bool = False
    """They are all photos, whose names say nothing."""
