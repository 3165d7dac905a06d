"""To the clerk who noted a completion: has the file come?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class FileYet(Wording):
    folder: ClassVar[str] = "file_yet"
    line: TaskLine
