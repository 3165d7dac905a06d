"""To whoever names a colleague of a unit for its task: that is for the head to say."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DelegateByHead(Wording):
    folder: ClassVar[str] = "delegate_by_head"
    line: TaskLine
    name: str
    """Of the colleague."""
    head: str | None
    """Who may say so; None: the unit has no head on the bot."""
    reports: bool = True
    """Whether the reader reports on the task."""
