"""To the clerk who noted a completion: has the file come?"""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class FileYet(Wording):
    folder: ClassVar[str] = "file_yet"
    line: TaskLine
