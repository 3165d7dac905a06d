"""To staff: what they asked for waits for the head of the unit."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestAtHead(Wording):
    folder: ClassVar[str] = "request_at_head"
    item: RequestItem
    head: str
    sent_on: date | None = None
    """The same was asked on this day already, and waits since then."""
