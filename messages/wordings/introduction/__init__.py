"""A head's first message, when a register has been taken over."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Introduction(Wording):
    folder: ClassVar[str] = "introduction"
    name: str
    title: str | None
    unit: str
    total: int
    dated: int
    undated: int
    focal: tuple[str, ...]
    overdue_before: int
    """Overdue before the register was taken over: not chased."""
    support: int = 0
    """Of all of them: the unit only supports."""
