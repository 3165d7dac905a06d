"""An extension asked for after the last day, where the office takes none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ExtensionTooLate(Wording):
    folder: ClassVar[str] = "extension_too_late"
    line: TaskLine
