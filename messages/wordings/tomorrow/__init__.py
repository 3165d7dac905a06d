"""What the next working day will bring, a line per message."""

from __future__ import annotations

from datetime import date, time
from typing import ClassVar

from messages.render import Wording, context


@context
class TomorrowLine:
    number: int
    at: time
    to: str
    unit: str
    kind: str
    """The kind of the message; of a file what it is: "draft" or "week"."""
    is_group: bool
    tasks: tuple[int, ...]
    """Numbers of the tasks the message is about; empty for a list or a morning line."""


@context
class Tomorrow(Wording):
    folder: ClassVar[str] = "tomorrow"
    day: date
    is_tomorrow: bool
    """False: tomorrow is off, and the day is the next working day."""
    as_if_live: bool
    """Units on trial were taken as switched on."""
    paused: bool
    total: int
    lines: tuple[TomorrowLine, ...]
    late_before: int
    """Tasks late before the register was taken over: not chased."""
    undated: int
    """Tasks without a day that nothing is said about."""
    unreachable: tuple[str, ...]
