"""The clerk asks for something more without saying what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class AskSupplement(Wording):
    folder: ClassVar[str] = "ask_supplement"
    line: TaskLine
