"""To a head: a member of staff asks for something that commits the unit; it goes on only in the head's name."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestForHead(Wording):
    folder: ClassVar[str] = "request_for_head"
    item: RequestItem
    unit: str
