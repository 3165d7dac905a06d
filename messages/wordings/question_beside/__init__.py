"""What was asked behind a report that has been written or echoed: it is not lost."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class QuestionBeside(Wording):
    folder: ClassVar[str] = "question_beside"
    numbers: tuple[int, ...]
    asked: str
    passed_on: date | None = None
    """When the clerk reads it; None where nobody would."""
