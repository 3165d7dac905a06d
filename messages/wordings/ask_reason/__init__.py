"""An extension to a day, without a reason."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Refused:
    """What was refused last. `by`: empty for the reader."""

    due: date | None
    on: date
    by: str
    reason: str | None


@context
class Obstacle:
    """What was reported last to hold the task up."""

    words: str
    on: date


@context
class AskReason(Wording):
    folder: ClassVar[str] = "ask_reason"
    line: TaskLine
    new_due: date
    other_weekday: bool = False
    """The weekday the person gave is not that of `new_due`."""
    refused: Refused | None = None
    obstacle: Obstacle | None = None
    """Offered as the reason: a yes takes it."""
