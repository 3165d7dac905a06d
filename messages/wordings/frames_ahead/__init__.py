"""Changes of the office that wait for their day."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class Ahead:
    """`kind`: "merge", "end", "split" or "move", of `person` to `unit`, perhaps with a `role`. `outcome`, `why`: of one whose day has come
    ("made", or "refused" and the reason)."""

    number: int
    kind: str
    unit: str
    other: str
    numbers: tuple[int, ...]
    first_day: date
    by: str
    outcome: str = ""
    why: str = ""
    person: str = ""
    role: RoleKind | None = None


@context
class FramesAhead(Wording):
    """`kept`: the one that was just decided; `cancelled`: the one that was just given up."""

    folder: ClassVar[str] = "frames_ahead"
    changes: tuple[Ahead, ...]
    kept: bool = False
    cancelled: bool = False
