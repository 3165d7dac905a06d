"""No open task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NothingOpen(Wording):
    folder: ClassVar[str] = "nothing_open"
    unit: str | None
    person: str | None = None
    """Who has none, where it is not the reader."""
