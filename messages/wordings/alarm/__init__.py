"""Something is stuck: to whoever runs the bot."""

from __future__ import annotations

from typing import ClassVar, Literal

from messages.render import Wording, context


@context
class Alarm(Wording):
    folder: ClassVar[str] = "alarm"
    kind: Literal["unsent", "silent"]
    minutes: int
    waiting: int
    """Messages that could leave and have not."""
