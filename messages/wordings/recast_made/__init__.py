"""A task has other words, was split or joined. `to_unit`: told to whoever answers for it, else to the clerk."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class RecastMade(Wording):
    folder: ClassVar[str] = "recast_made"
    recast: str
    number: int
    others: tuple[int, ...]
    content: str
    reason: str
    to_unit: bool
