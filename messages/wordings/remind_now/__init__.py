"""To a unit: the office asks about a task now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class RemindNow(Wording):
    folder: ClassVar[str] = "remind_now"
    line: TaskLine
