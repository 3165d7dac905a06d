"""In the next digest: what was asked and not answered."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.recorded import RecordedItem


@context
class QuestionAgain(Wording):
    folder: ClassVar[str] = "question_again"
    raw: str
    said_on: date
    items: tuple[RecordedItem, ...]
    """What the bot understood, where it only waits for a yes."""
    needs_yes: bool
    number: int | None
    """A task to name in the example."""
    order_below: bool = False
    """What the bot understood of an order is said below, and what is to be answered."""
