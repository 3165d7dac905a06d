"""A number that several units have, from somebody who may speak for each of them."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class WhichUnit(Wording):
    folder: ClassVar[str] = "which_unit"
    number: int
    units: tuple[str, ...]
    unit: str
    """The unit of the example: the one that was named, else the first."""
    words: str = ""
    """What was said of the task."""
    bare: bool = False
    """A unit was named, and nothing was said."""
    file: bool = False
    """A file was sent."""
