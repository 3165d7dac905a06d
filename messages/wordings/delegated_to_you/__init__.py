"""To the person a head has given a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class DelegatedToYou(Wording):
    folder: ClassVar[str] = "delegated_to_you"
    line: TaskLine
    by: str
