"""An extension to a day that is none: not after the present due day, or past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class BadNewDue(Wording):
    folder: ClassVar[str] = "bad_new_due"
    line: TaskLine
    new_due: date | None
