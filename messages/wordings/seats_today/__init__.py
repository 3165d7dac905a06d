"""One line a day: who has bound which account."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class SeatLine:
    person: str
    name: str
    """The same with the unit."""
    channel: str
    account: str
    """What the account calls itself."""


@context
class SeatsToday(Wording):
    folder: ClassVar[str] = "seats_today"
    day: date
    bound: int
    people: int
    fresh: tuple[SeatLine, ...]
    more: int
    missing: tuple[tuple[str, int], ...]
    """Short name of a unit, people without an account."""
    empty: tuple[str, ...]
