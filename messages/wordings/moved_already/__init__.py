"""The unit a task is to go to has it already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class MovedAlready(Wording):
    folder: ClassVar[str] = "moved_already"
    number: int
    unit: str
