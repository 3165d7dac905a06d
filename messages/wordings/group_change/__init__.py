"""To groups: a unit has ended and another goes on with its tasks; nobody is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class GroupChange(Wording):
    folder: ClassVar[str] = "group_change"
    old_unit: str
    unit: str
    since: date
    numbers: tuple[int, ...]
