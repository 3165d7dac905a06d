"""The clerk asks for something more without saying what."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskSupplement(Wording):
    folder: ClassVar[str] = "ask_supplement"
    line: TaskLine
