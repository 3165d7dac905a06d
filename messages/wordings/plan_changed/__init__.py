"""A plan that was shown before, after an answer about it: only what the answer changed."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.plan_question import RowQuestion


@context
class PlanChanged(Wording):
    folder: ClassVar[str] = "plan_changed"
    name: str
    clear: int
    asked: int
    skipped: int
    question: RowQuestion | None
    takeover: bool | None = None
    """The kind it is now, when that was answered."""
