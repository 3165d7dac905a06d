"""How something is done here, for whoever asks about no task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context


@context
class HowTo(OnList):
    folder: ClassVar[str] = "how_to"
    topic: str
    """"extension", "file", "mistake", "hand_back", "report" or "greeting"."""
    files_in: bool = True
    """The chat takes files."""
