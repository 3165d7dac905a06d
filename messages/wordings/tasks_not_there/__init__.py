"""Tasks that are to move are not with the unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class TasksNotThere(Wording):
    folder: ClassVar[str] = "tasks_not_there"
    numbers: tuple[int, ...]
    unit: str
