"""A unit name the bot does not know."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NoSuchUnit(Wording):
    folder: ClassVar[str] = "no_such_unit"
    name: str
    units: tuple[str, ...]
    """Names to choose from."""
