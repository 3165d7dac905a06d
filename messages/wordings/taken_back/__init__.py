"""A record was taken back: the tasks as they stand again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class TakenBack(Wording):
    folder: ClassVar[str] = "taken_back"
    lines: tuple[TaskLine, ...]
