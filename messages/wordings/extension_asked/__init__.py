"""An extension has been asked; nothing moves until it is decided."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine
from messages.wordings.requests import RequestItem


@context
class ExtensionAsked(Wording):
    folder: ClassVar[str] = "extension_asked"
    line: TaskLine
    new_due: date | None
    reason: str | None
    decided_by: str | None
    """Who decides; None: the clerk finds out."""
    carry: bool = False
    """It is asked to be carried over into another year."""
    before: RequestItem | None = None
    """The request, for what was refused before it."""
    sent_on: date | None = None
    """It was sent on an earlier day, and is asked for once more."""
