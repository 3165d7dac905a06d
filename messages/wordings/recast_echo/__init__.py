"""A task with other words, split or joined: what would change, before it does."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class RecastPart:
    """A task before (a join) or a part after (a split). `number` None: it gets a new one."""

    number: int | None
    content: str
    units: tuple[str, ...]
    due: date | None


@context
class RecastEcho(Wording):
    folder: ClassVar[str] = "recast_echo"
    recast: str
    """A `Recast` of `messages.reading.recasting`."""
    number: int
    title: str
    """Of the column whose words change."""
    old: str
    new: str
    parts: tuple[RecastPart, ...]
    reason: str
    same_due: bool
    """Joined tasks are due on one day."""
