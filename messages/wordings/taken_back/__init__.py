"""Something was taken back: the tasks as they stand again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine

SAID, FILES, REQUEST, SENDING = "said", "files", "request", "sending"
CONFIRMATION, SUPPLEMENT, DELEGATION, CHANGE = "confirmation", "supplement", "delegation", "change"


@context
class TakenBack(Wording):
    folder: ClassVar[str] = "taken_back"
    lines: tuple[TaskLine, ...]
    what: str = SAID
    """What was taken back: SAID, a report, or another of the names above."""
