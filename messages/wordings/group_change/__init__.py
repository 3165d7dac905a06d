"""To groups: a unit has ended and another goes on with its tasks; nobody is named."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class GroupChange(Wording):
    folder: ClassVar[str] = "group_change"
    old_unit: str
    unit: str
    since: date
    numbers: tuple[int, ...]
