"""“sai” with nothing behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NothingToTakeBack(Wording):
    folder: ClassVar[str] = "nothing_to_take_back"
