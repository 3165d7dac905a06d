"""How many people a channel serves, and whom to bind first."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SeatsOf:
    channel: str
    used: int
    most: int


@context
class SeatsTaken(Wording):
    folder: ClassVar[str] = "seats_taken"
    channels: tuple[SeatsOf, ...]
    first: tuple[str, ...]
    """Leaders, heads and focal persons without an account, the first of them."""
    more: int = 0
