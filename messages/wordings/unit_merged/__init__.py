"""To leaders: a unit of theirs has ended and another goes on with its tasks."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class UnitMerged(Wording):
    folder: ClassVar[str] = "unit_merged"
    old_unit: str
    unit: str
    since: date
    numbers: tuple[int, ...]
    led_by: tuple[str, ...] = ()
    """Who was in charge of the unit that has ended, and who is in charge of the other, where these are not the same."""
    now_led_by: tuple[str, ...] = ()
