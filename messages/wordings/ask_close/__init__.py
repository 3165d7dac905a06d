"""[Đề nghị kết thúc] was pressed: the clerk decides by its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class AskClose(Wording):
    folder: ClassVar[str] = "ask_close"
    line: TaskLine
