"""A refusal without its reason."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskRefusal(Wording):
    folder: ClassVar[str] = "ask_refusal"
    line: TaskLine
