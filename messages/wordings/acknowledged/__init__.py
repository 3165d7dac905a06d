"""A bare "đã nhận", "cảm ơn" that is about no task in particular."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import OnList


@dataclass(frozen=True, slots=True)
class Acknowledged(OnList):
    folder: ClassVar[str] = "acknowledged"
