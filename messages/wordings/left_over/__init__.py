"""What was due in a year and is not finished."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class LeftUnit:
    name: str
    numbers: tuple[int, ...]


@context
class LeftOver(Wording):
    folder: ClassVar[str] = "left_over"
    year: int
    total: int
    units: tuple[LeftUnit, ...]
    carried: tuple[int, ...]
    """Carried over with a leader's word."""
    asked: tuple[int, ...]
    """Waiting for a leader's word."""
    example: int | None
    """One that may still be asked about."""
    later: tuple[int, ...] = ()
    """Moved to a day of a later year already: not among the others."""
    handed_in: tuple[int, ...] = ()
    """Of the others: said to be done, not confirmed yet."""
