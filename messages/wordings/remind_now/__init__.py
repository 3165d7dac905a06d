"""To a unit: the office asks about a task now."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class RemindNow(Wording):
    folder: ClassVar[str] = "remind_now"
    line: TaskLine
