"""A plan went into the register."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PlanWritten(Wording):
    folder: ClassVar[str] = "plan_written"
    tasks: int
    first: int
    last: int
    assignments: int
    left: int
    """Rows that still need an answer and were not written."""
    trial: bool
    """Some of the units are on trial: what is for them goes to the clerk."""
