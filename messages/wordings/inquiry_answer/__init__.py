"""To whoever asked about a task: what the clerk answers, word for word."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class InquiryAnswer(Wording):
    folder: ClassVar[str] = "inquiry_answer"
    line: TaskLine
    asked_on: date
    asked: str
    """The person's own words, without the number of the task."""
    words: str
    also: tuple[int, ...] = ()
    """The other tasks the same question was about; it is quoted whole then."""
