"""To a head: a member of staff asks for an extension; it goes on only in the head's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ExtensionForHead(Wording):
    folder: ClassVar[str] = "extension_for_head"
    line: TaskLine
    new_due: date
    reason: str | None
    asked_by: str
