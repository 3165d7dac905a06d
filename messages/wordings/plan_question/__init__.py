"""What only the clerk can say about one row of a plan that was sent in."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class RowQuestion:
    number: int
    total: int
    row: int
    content: str
    ask: str
    """As in `bot.core.register.RowProblem`."""
    value: str
    """The words in question."""
    proposals: tuple[str, ...]
    """Units it may mean, to be chosen by 1, 2, …"""
    also: int = 0
    """How many other rows have the same words in question."""
    not_understood: str = ""
    """What was answered and is no answer."""


@context
class PlanQuestion(Wording):
    folder: ClassVar[str] = "plan_question"
    question: RowQuestion
