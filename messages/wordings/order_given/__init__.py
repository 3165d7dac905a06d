"""A spoken order has been registered."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import ClassVar

from messages.render import Wording, context


@context
class OrderGiven(Wording):
    folder: ClassVar[str] = "order_given"
    number: int
    content: str
    lead: str
    due: date | None
    due_time: time | None
    by: str | None
    """To the clerk: who gave it; None to the giver."""
    told: tuple[str, ...]
    told_at: datetime | None
    """None: at once."""
    remind_at: datetime | None
    on_trial: tuple[str, ...] = ()
    """Units whose messages go to the clerk: they do not hear of it yet."""
    files: int = 0
    """Files it was given with, which are kept with it."""
    before: bool = False
    """ "Trước ngày …"."""
