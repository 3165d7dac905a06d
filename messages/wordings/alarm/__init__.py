"""Something is stuck: to whoever runs the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Alarm(Wording):
    folder: ClassVar[str] = "alarm"
    kind: Literal["unsent", "silent"]
    minutes: int
    waiting: int
    """Messages that could leave and have not."""
