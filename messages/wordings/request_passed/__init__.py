"""A hand-back or a stop was asked: passed on to the clerk."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.requests import RequestItem


@context
class RequestPassed(Wording):
    folder: ClassVar[str] = "request_passed"
    item: RequestItem
