"""To whoever was asked for a supplement: somebody else has reported the task as done, nothing is to be sent any more."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class SupplementSent(Wording):
    folder: ClassVar[str] = "supplement_sent"
    line: TaskLine
    by: str
