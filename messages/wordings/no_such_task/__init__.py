"""A number nobody has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NoSuchTask(Wording):
    folder: ClassVar[str] = "no_such_task"
    number: int
