"""A unit's messages now reach it, or go to the clerk again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class UnitLive(Wording):
    folder: ClassVar[str] = "unit_live"
    unit: str | None
    """None: all units."""
    live: bool
