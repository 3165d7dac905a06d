"""To the clerk, once, in the morning line: what people asked about tasks and the bot could not answer."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class Inquiry:
    line: TaskLine
    name: str
    asked_on: date
    words: str
    """Without the number of the task."""
    also: tuple[int, ...] = ()
    """The other tasks the same question is about; it is quoted whole then."""


@context
class Inquiries(Wording):
    folder: ClassVar[str] = "inquiries"
    inquiries: tuple[Inquiry, ...]
    """The oldest first."""
