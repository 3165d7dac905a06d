"""An extension asked for after the last day, where the office takes none."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ExtensionTooLate(Wording):
    folder: ClassVar[str] = "extension_too_late"
    line: TaskLine
