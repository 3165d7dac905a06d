"""An extension to a day, without a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class Refused:
    """What was refused last. `by`: empty for the reader."""

    due: date | None
    on: date
    by: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class AskReason(Wording):
    folder: ClassVar[str] = "ask_reason"
    line: TaskLine
    new_due: date
    other_weekday: bool = False
    """The weekday the person gave is not that of `new_due`."""
    refused: Refused | None = None
