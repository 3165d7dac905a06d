"""A new task step by step: what is asked next."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class AssignStep(Wording):
    folder: ClassVar[str] = "assign_step"
    step: str
    """content, unit, support or due."""
    content: str = ""
    units: tuple[str, ...] = ()
    """What may be pressed or written."""
    lead: str = ""
    not_understood: str = ""
