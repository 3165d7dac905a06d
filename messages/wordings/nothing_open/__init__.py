"""No open task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NothingOpen(Wording):
    folder: ClassVar[str] = "nothing_open"
    unit: str | None
