"""A code for one person, to be handed over by the clerk."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class SeatCode(Wording):
    folder: ClassVar[str] = "seat_code"
    name: str
    unit: str
    code: str
    until: date
    bound: bool
    """The person has an account already; the new one takes its place on the same channel."""
