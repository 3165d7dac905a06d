"""An extension asked for a task that has no due day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class NoDue(Wording):
    folder: ClassVar[str] = "no_due"
    line: TaskLine
