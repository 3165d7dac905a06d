"""After the clerk said whether the file came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class FileAnswered(Wording):
    folder: ClassVar[str] = "file_answered"
    line: TaskLine
    received: bool
