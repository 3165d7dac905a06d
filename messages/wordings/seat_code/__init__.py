"""A code for one person, to be handed over by the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SeatCode(Wording):
    folder: ClassVar[str] = "seat_code"
    name: str
    unit: str
    code: str
    until: date
    bound: bool
    """The person has an account already; the new one takes its place on the same channel."""
