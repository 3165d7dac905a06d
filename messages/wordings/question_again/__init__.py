"""In the next digest: what was asked and not answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.recorded import RecordedItem


@dataclass(frozen=True, slots=True)
class QuestionAgain(Wording):
    folder: ClassVar[str] = "question_again"
    raw: str
    asked_on: date
    items: tuple[RecordedItem, ...]
    """What the bot understood, where it only waits for a yes."""
    needs_yes: bool
    number: int | None
    """A task to name in the example."""
