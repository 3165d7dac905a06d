"""The channel serves no further person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NoSeat(Wording):
    folder: ClassVar[str] = "no_seat"
