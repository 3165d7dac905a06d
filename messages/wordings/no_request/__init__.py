"""A decision about a request that is not open."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class NoRequest(Wording):
    folder: ClassVar[str] = "no_request"
    number: int
    """0 where the press of an old button does not say which task."""
    kind: str = ""
    """Of what was decided last about the task, where that was of late."""
    granted: bool = False
    by: str | None = None
    """Who decided it; None: the reader."""
    at: datetime | None = None
    """None: nothing was decided of late."""
    at_head: bool = False
    """One waits, but for the head of the unit: it is not the reader's to decide yet."""
    ended: bool = False
    """It was not decided: the unit took it back, or it ended with what the unit reported."""
    done_by: str | None = None
    """The unit that reported the task as done since it asked."""
