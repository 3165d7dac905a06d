"""How many people a channel serves, and whom to bind first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Place:
    channel: str
    used: int
    most: int


@dataclass(frozen=True, slots=True)
class Places(Wording):
    folder: ClassVar[str] = "places"
    places: tuple[Place, ...]
    first: tuple[str, ...]
    """Leaders, heads and focal persons without an account, the first of them."""
    more: int = 0
