"""A hand-back or a stop was asked: passed on to the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.requests import RequestItem


@dataclass(frozen=True, slots=True)
class RequestPassed(Wording):
    folder: ClassVar[str] = "request_passed"
    item: RequestItem
