"""A kind of message the channel does not hand over, and the other ways to hand in a file."""

from __future__ import annotations

from typing import ClassVar

from bot.core.link import Link
from messages.render import Wording, context


@context
class OtherRefused(Wording):
    folder: ClassVar[str] = "other_refused"
    photos: bool = False
    """Whether a photo is the one kind of file the channel carries."""
    link: Link | None = None
    """Where one file can be handed in."""
