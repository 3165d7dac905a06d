"""A reminder asked for is on its way."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class Reminded(Wording):
    folder: ClassVar[str] = "reminded"
    number: int
    units: tuple[str, ...]
    told: tuple[str, ...]
    at: datetime | None = None
    """When it leaves, on the office's wall clock; None: now."""
    paused: bool = False
    """"Dừng gửi" holds: it leaves after "gửi lại"."""
