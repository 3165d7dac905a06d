"""What a person chose about the own reminders."""

from __future__ import annotations

from datetime import date, time
from typing import ClassVar

from messages.render import Wording, context


@context
class Preferences(Wording):
    folder: ClassVar[str] = "preferences"
    hour: time
    own_hour: bool
    weekly: bool
    muted: tuple[tuple[int, date], ...]
    """Task number, last day on which it is left alone."""
    channels: tuple[str, ...]
    """In order of preference."""
