"""More messages than the limit per person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class TooFast(Wording):
    folder: ClassVar[str] = "too_fast"
