"""Who has bound no account yet, by unit."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SeatsUnbound(Wording):
    folder: ClassVar[str] = "seats_unbound"
    units: tuple[tuple[str, tuple[str, ...]], ...]
    """Short name of the unit, names."""
    bound: int
    people: int
    empty: tuple[str, ...]
    """Units in which nobody has."""
