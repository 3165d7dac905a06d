"""The unit a task is to go to has it already."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class MovedAlready(Wording):
    folder: ClassVar[str] = "moved_already"
    number: int
    unit: str
