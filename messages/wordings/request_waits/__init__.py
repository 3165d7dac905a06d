"""To the asker, once: nobody has answered yet, and where the request is."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestWaits(Wording):
    folder: ClassVar[str] = "request_waits"
    item: RequestItem
    decider: str | None
    """Whose word is waited for; None when that is nobody who can be told."""
