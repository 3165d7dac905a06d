"""No open task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NothingOpen(Wording):
    folder: ClassVar[str] = "nothing_open"
    unit: str | None
