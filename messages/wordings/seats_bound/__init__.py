"""Who has bound which account."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SeatsBound(Wording):
    folder: ClassVar[str] = "seats_bound"
    units: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """By unit, the names, each with what the account calls itself where that is another name."""
    channels: tuple[tuple[str, int], ...]
    """Accounts on each channel."""
    bound: int
    people: int
