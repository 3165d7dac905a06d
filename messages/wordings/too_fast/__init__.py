"""More messages than the limit per person."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class TooFast(Wording):
    """`said`: the first message that was not recorded, "" where it has no words."""

    folder: ClassVar[str] = "too_fast"
    most: int
    said: str = ""
