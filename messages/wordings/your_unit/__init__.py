"""To whoever belongs to another unit, or has another role there, from now on."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class YourUnit(Wording):
    folder: ClassVar[str] = "your_unit"
    unit: str
    roles: tuple[RoleKind, ...]
    since: date
    merged: str = ""
    """The unit that ended and went into this one; empty for a move."""
    back: tuple[int, ...] = ()
    """Tasks given to the person by name that stay with the unit that was left."""
    tasks: tuple[int, ...] = ()
    """To a new focal person: what the unit has at work, by number."""
