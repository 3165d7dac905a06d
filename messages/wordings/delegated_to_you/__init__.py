"""To the person a head has given a task."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DelegatedToYou(Wording):
    folder: ClassVar[str] = "delegated_to_you"
    line: TaskLine
    by: str
