"""Shortly before the hour by which a task is due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class HourLeft(Wording):
    folder: ClassVar[str] = "hour_left"
    line: TaskLine
