"""A unit's messages now reach it, or go to the clerk again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class UnitLive(Wording):
    folder: ClassVar[str] = "unit_live"
    unit: str | None
    """None: all units."""
    live: bool
