"""To staff: what they asked for waits for the head of the unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.requests import RequestItem


@dataclass(frozen=True, slots=True)
class RequestAtHead(Wording):
    folder: ClassVar[str] = "request_at_head"
    item: RequestItem
    head: str
