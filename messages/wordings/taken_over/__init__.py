"""Tasks of another unit are this unit's from now on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class TakenOver(Wording):
    folder: ClassVar[str] = "taken_over"
    unit: str
    old_unit: str
    numbers: tuple[int, ...]
    merged: bool
