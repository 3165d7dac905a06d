"""To staff: the head agreed, and what they asked for is on its way."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestSentOn(Wording):
    folder: ClassVar[str] = "request_sent_on"
    item: RequestItem
    head: str
