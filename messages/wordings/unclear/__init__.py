"""A text the bot could not read."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import OnList, context
from messages.wordings.lines import TaskLine


@context
class Unclear(OnList):
    folder: ClassVar[str] = "unclear"
    raw: str
    line: TaskLine | None
    asks: bool = False
    """It is a question about the task of `line`."""
    answered: bool = False
    """It asks for the deadline only, which stands in the line."""
    later: bool = False
    """It asks whether it may come later."""
    where: bool = False
    """It asks where the report goes."""
    extended: date | None = None
    """It says that this later day was granted already, which is not the deadline of the register."""
    moved_from: date | None = None
    """It says so of the deadline as the register has it, which was this day before."""
    waits: bool = False
    """It says so of a later day that was asked for and waits for a decision, or for the paper from above."""
    what: bool = False
    """It asks what is to be handed in: the `product`, and the file `missing` as proof."""
    product: str = ""
    missing: str = ""
    files_in: bool = True
    """The chat takes files."""
    paper: str = ""
    """It asks for the paper the task was given with: its title and the item."""
    given: str = ""
    """It asks who gave the task: the paper it was given with."""
    days_left: int | None = None
    """It asks how many days are left."""
    also: tuple[TaskLine, ...] = ()
    """The other tasks the question is about."""
    more: tuple[int, ...] = ()
    """Those behind them."""
    passed_on: date | None = None
    """The question is kept for the clerk, who reads it on that day; None: whoever asks is to turn to the clerk."""
    unit: str = ""
    """Said by the clerk of this unit's task."""
