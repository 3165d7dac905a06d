"""What a spoken order would register, before it is."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import ClassVar

from messages.render import Wording, context


@context
class OrderEcho(Wording):
    folder: ClassVar[str] = "order_echo"
    content: str
    lead: str
    units: int
    """How many units it is given to."""
    support: tuple[str, ...]
    due: date | None
    due_time: time | None
    before: bool
    today: date
    by: str
    medium: str
    """A key of `messages.labels.MEDIA`."""
    told: tuple[str, ...]
    nobody: tuple[str, ...]
    """Units where nobody can be told."""
    remind_at: datetime | None
    excepted: tuple[str, ...] = ()
    """Units of the collective name that it leaves out."""
    paper: str = ""
    """The paper it comes from; blank: a spoken order."""
    remind_days: tuple[date, ...] = ()
    """Days on which it will be reminded of before it is due."""
    files: tuple[str, ...] = ()
    """Names of the files it is given with."""
    like: int | None = None
    """An open task of the unit with nearly the same words."""
    on_trial: tuple[str, ...] = ()
    """Units whose messages go to the clerk: they do not hear of it yet."""
