"""“sai” with nothing behind it."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NothingToTakeBack(Wording):
    folder: ClassVar[str] = "nothing_to_take_back"
    number: int | None = None
    """The task that was named."""
    refused: bool = False
    """What the person did last was to refuse what was asked about it."""
    of_clerk: bool = False
    """Said to whoever confirms: nobody else is to be asked."""
