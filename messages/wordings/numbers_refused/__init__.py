"""Several numbers of one message of which nothing can be written: one answer for all of them."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context


@context
class NumbersRefused(OnList):
    folder: ClassVar[str] = "numbers_refused"
    not_yours: tuple[int, ...] = ()
    """Of other units."""
    unknown: tuple[int, ...] = ()
    """Nobody has them."""
    of_units: tuple[int, ...] = ()
    """Several units have them, and whoever wrote may speak for each."""
    unit: str = ""
    """One of these units, for the example."""
