"""The decision on an extension, for whoever asked and whoever decided."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ExtensionDecided(Wording):
    folder: ClassVar[str] = "extension_decided"
    line: TaskLine
    old_due: date | None
    new_due: date
    granted: bool
    by: str
    reason: str | None
    pending: bool = False
    """Agreed to, but the due moves only with the assigner's own document."""
    times: int = 0
    """Which extension it is, counted from 1; 0 when it is not to be said."""
    old_before: bool = False
    """`old_due` was "trước ngày"."""
    to_decider: bool = False
    noted: str | None = None
    """Another reason, kept with the request though it is decided."""
    decided_on: date | None = None
    """The day of the decision, where it is told again to whoever asks for the same later."""
