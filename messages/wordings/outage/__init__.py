"""The bot stood still for a while: the one line before the first message after it."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class Outage(Wording):
    folder: ClassVar[str] = "outage"
    start: datetime
    end: datetime
    merged: bool
    """What was missed stands in this message."""
    lost: bool = False
    """What the person wrote meanwhile may not have come in."""
