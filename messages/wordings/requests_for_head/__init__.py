"""To a head: several things staff ask for at once that commit the unit; each goes on only in the head's name."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestsForHead(Wording):
    folder: ClassVar[str] = "requests_for_head"
    items: tuple[RequestItem, ...]
    unit: str
