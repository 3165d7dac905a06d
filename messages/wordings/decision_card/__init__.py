"""One thing that waits for a leader's word, of several."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import Directed, TaskLine
from messages.wordings.requests import RequestItem


@context
class DecisionCard(Wording):
    folder: ClassVar[str] = "decision_card"
    position: int
    total: int
    kind: str
    """A kind of request, "blocked" or "chased"."""
    line: TaskLine
    unit: str
    item: RequestItem | None
    """A request."""
    in_time: bool = True
    """Asked before the deadline passed."""
    on_last_day: bool = False
    """Asked on the very last day."""
    other_day: date | None = None
    """A working day that might be granted instead, for the example."""
    directed: Directed | None = None
    """What a leader has said about it; of a request its item says so."""
    supplement: str | None = None
    """Of a late task that was reported as done and sent back: what is missing."""
    no_yes: bool = False
    """A yes or no was said where there is nothing to grant or refuse."""
    how: bool = True
    """Say how a word is given: with the first of a row, and again when the answer was not understood."""
    unled: bool = False
    """No leader is in charge of the unit: it comes to the first of them."""
