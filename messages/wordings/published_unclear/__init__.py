"""What was entered as published cannot be taken: an unknown source, impossible numbers, or no day."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PublishedUnclear(Wording):
    folder: ClassVar[str] = "published_unclear"
    name: str | None
    """A name that is no source."""
    figure: str | None
    """More done than there was."""
