"""Tasks of another unit are this unit's from now on."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class TakenOver(Wording):
    folder: ClassVar[str] = "taken_over"
    unit: str
    old_unit: str
    numbers: tuple[int, ...]
    merged: bool
