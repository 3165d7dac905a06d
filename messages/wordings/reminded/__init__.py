"""Reminders asked for are on their way."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class Reminded(Wording):
    folder: ClassVar[str] = "reminded"
    numbers: tuple[int, ...]
    """The tasks of which somebody is reminded."""
    units: tuple[str, ...]
    told: tuple[str, ...]
    unheard: tuple[int, ...] = ()
    """The tasks of which nobody could be."""
    at: datetime | None = None
    """When it leaves, on the office's wall clock; None: now."""
    paused: bool = False
    """"Dừng gửi" holds: it leaves after "gửi lại"."""
