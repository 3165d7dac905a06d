"""After the clerk said whether the file came."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class FileAnswered(Wording):
    folder: ClassVar[str] = "file_answered"
    line: TaskLine
    received: bool
