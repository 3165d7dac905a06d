"""The clerk noted tasks as entered upstream, or their work files as made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SummaryMarked(Wording):
    folder: ClassVar[str] = "summary_marked"
    upstream: bool
    fresh: tuple[int, ...]
    before: tuple[int, ...]
    """They bore the mark already."""
    waiting: int
    """Finished ones that still wait for it."""
