"""What the clerk should settle before a period is closed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.periods import Period
from bot.core.published import SetBeside
from messages.render import Wording, context


@context
class ClosingDoubts(Wording):
    folder: ClassVar[str] = "closing_doubts"
    period: Period
    without_file: tuple[int, ...]
    not_upstream: tuple[int, ...]
    differing: tuple[int, ...]
    unheard: tuple[int, ...]
    awaiting: int
    reworded: tuple[tuple[int, str, str, str | None], ...]
    """What the report does not print as it was written: numbers, units, words, and what is printed of them."""
    published: tuple[SetBeside, ...]
    """What the office published of a day of the period, where the register says something else."""
    asks: bool
    """The bot waits for a yes to close all the same."""
    units_may_report: bool = False
    """The units were given until 17h00 of this day."""
    to_move: tuple[tuple[int, str, date], ...] = ()
    """Agreed to go to another unit, and not given to one yet: the number, the unit that has it, and since when."""
