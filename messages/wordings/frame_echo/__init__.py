"""How the office is to change, before it does."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class FrameEcho(Wording):
    folder: ClassVar[str] = "frame_echo"
    frame: str
    """A `Frame` of `messages.reading.frame`."""
    unit: str
    other: str
    name: str
    short: str
    numbers: tuple[int, ...]
    last: date
    role: RoleKind | None
    first_day: date | None = None
    """It is made on this day to come; None: at once."""
    at_once: bool = False
    """Whoever leaves has today as the last day: the account ends now, not with the day."""
    stays: bool = False
    """The person is of that unit already: only the role changes."""
    tasks: int = 0
    """Of a merger: how many unfinished tasks, people and chat groups go along."""
    people: int = 0
    groups: int = 0
    led_by: tuple[str, ...] = ()
    """Of a merger: who is in charge of the unit that ends, and of the other."""
    now_led_by: tuple[str, ...] = ()
    vacant: tuple[tuple[RoleKind, str], ...] = ()
    """What nobody else does in the unit that is left."""
