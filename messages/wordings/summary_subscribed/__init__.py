"""When the summary will come."""

from __future__ import annotations

from datetime import time
from typing import ClassVar

from messages.render import Wording, context


@context
class SummarySubscribed(Wording):
    folder: ClassVar[str] = "summary_subscribed"
    weekdays: tuple[int, ...]
    """1 Monday ... 7 Sunday; none: it does not come any more."""
    clock: time | None
