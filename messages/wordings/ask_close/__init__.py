"""[Đề nghị kết thúc] was pressed: the clerk decides by its reason."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class AskClose(Wording):
    folder: ClassVar[str] = "ask_close"
    line: TaskLine
