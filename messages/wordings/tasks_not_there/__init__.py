"""Tasks that are to move are not with the unit."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class TasksNotThere(Wording):
    folder: ClassVar[str] = "tasks_not_there"
    numbers: tuple[int, ...]
    unit: str
