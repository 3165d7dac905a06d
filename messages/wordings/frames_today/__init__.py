"""To the clerk, on the day: how the office has changed."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.frames_ahead import Ahead


@context
class ChargeTurned:
    """A leader who is in charge of a unit from today on, or is not any more."""

    unit: str
    leader: str
    begins: bool


@context
class FramesToday(Wording):
    folder: ClassVar[str] = "frames_today"
    changes: tuple[Ahead, ...]
    charges: tuple[ChargeTurned, ...]
