"""A bare "đã nhận", "cảm ơn" that is about no task in particular."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Acknowledged(Wording):
    folder: ClassVar[str] = "acknowledged"
