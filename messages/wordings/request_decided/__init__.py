"""A hand-back or a stop was decided."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class RequestDecided(Wording):
    folder: ClassVar[str] = "request_decided"
    line: TaskLine
    kind: str
    """A key of `messages.labels.REQUESTS`."""
    granted: bool
    by: str
    reason: str | None
    moved: bool = False
    """A hand-back: the other unit has it now."""
    new_due: date | None = None
    """Carried over: the new day."""
    pending: bool = False
    """The day moves only with the document from above."""
    by_office: bool = False
    """The clerk decided, for Văn phòng."""
    to_unit: str | None = None
    """A hand-back: the unit it was said to belong to."""
    office_asked_on: date | None = None
    """The day on which Văn phòng asked for it: the unit did not."""
    to_decider: bool = False
    """Read by whoever decided: what is still to be done is named."""
