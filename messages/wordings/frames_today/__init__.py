"""To the clerk, on the day: how the office has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.frames_ahead import Ahead


@dataclass(frozen=True, slots=True)
class ChargeTurned:
    """A leader who is in charge of a unit from today on, or is not any more."""

    unit: str
    leader: str
    begins: bool


@dataclass(frozen=True, slots=True)
class FramesToday(Wording):
    folder: ClassVar[str] = "frames_today"
    changes: tuple[Ahead, ...]
    charges: tuple[ChargeTurned, ...]
