"""An extension to a day that is none: not after the present due day, or past."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class BadNewDue(Wording):
    folder: ClassVar[str] = "bad_new_due"
    line: TaskLine
    new_due: date | None
