"""A reminder asked for is on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Reminded(Wording):
    folder: ClassVar[str] = "reminded"
    number: int
    units: tuple[str, ...]
    told: tuple[str, ...]
    at: datetime | None = None
    """When it leaves, on the office's wall clock; None: now."""
    paused: bool = False
    """"Dừng gửi" holds: it leaves after "gửi lại"."""
