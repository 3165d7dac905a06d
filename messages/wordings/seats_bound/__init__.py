"""Who has bound which account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SeatLine:
    person: str
    name: str
    """The same with the unit."""
    channel: str
    account: str
    """What the account calls itself."""
    on: date


@dataclass(frozen=True, slots=True)
class SeatsBound(Wording):
    folder: ClassVar[str] = "seats_bound"
    lines: tuple[SeatLine, ...]
    more: int
    bound: int
    people: int
