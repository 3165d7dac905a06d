"""The office was changed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class FrameDone(Wording):
    folder: ClassVar[str] = "frame_done"
    frame: str
    unit: str
    other: str
    name: str
    numbers: tuple[int, ...]
    """Tasks that moved, or went back to their unit."""
    last: date
    today: date
    together: tuple[int, ...] = ()
    """Tasks both units had: the one that goes on has them once."""
    heads: tuple[str, ...] = ()
    """Former heads, now staff of the other unit."""
    role: RoleKind | None = None
    """Of somebody who moved, where it was said."""
    stays: bool = False
    """The person was of that unit already: only the role changed."""
    vacant: tuple[tuple[RoleKind, str], ...] = ()
    """What nobody does now in the unit that was left."""
    led_by: tuple[str, ...] = ()
    """Of a merger: the leaders in charge of the unit that ended, and of the one that goes on."""
    now_led_by: tuple[str, ...] = ()
    by: str = ""
    """Who made it; empty where the reader did."""
