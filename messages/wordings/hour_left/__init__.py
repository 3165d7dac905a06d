"""Shortly before the hour by which a task is due."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class HourLeft(Wording):
    folder: ClassVar[str] = "hour_left"
    line: TaskLine
