"""A number of another unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import OnList


@dataclass(frozen=True, slots=True)
class NotYours(OnList):
    folder: ClassVar[str] = "not_yours"
    number: int
