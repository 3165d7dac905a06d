"""The channel serves no further person."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NoSeat(Wording):
    folder: ClassVar[str] = "no_seat"
