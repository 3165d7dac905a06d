"""A leader's word has been passed on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class DirectionPassed(Wording):
    folder: ClassVar[str] = "direction_passed"
    lines: tuple[TaskLine, ...]
    units: tuple[str, ...]
    told: tuple[str, ...]
