"""Who may have somebody reminded at once, said to whoever may not; a head is shown how a task is given to a colleague instead."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NudgeElsewhere(Wording):
    folder: ClassVar[str] = "nudge_elsewhere"
    number: int
    name: str
    """Whom the head may give the task to; "" where it is not the reader's to give, or nobody of the unit is meant."""
