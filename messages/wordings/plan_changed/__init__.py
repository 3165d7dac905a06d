"""A plan that was shown before, after an answer about it: only what the answer changed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.plan_question import RowQuestion


@context
class DatedRow:
    """The deadline a row got with the answer; `due` None: none. `runs_to`: the day it is counted to, where `due` is off."""

    row: int
    due: date | None
    runs_to: date | None


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
    dated: DatedRow | None = None
    not_understood: str = ""
    """Words that answer nothing that was asked."""
