"""What waits for the reader's decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class RequestItem:
    line: TaskLine
    kind: str
    """A key of `messages.labels.REQUESTS`."""
    new_due: date | None
    reason: str | None
    asked_on: date
    asked_by: str | None


@dataclass(frozen=True, slots=True)
class Requests(Wording):
    folder: ClassVar[str] = "requests"
    items: tuple[RequestItem, ...]
