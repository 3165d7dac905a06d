"""A record was taken back: the tasks as they stand again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class TakenBack(Wording):
    folder: ClassVar[str] = "taken_back"
    lines: tuple[TaskLine, ...]
