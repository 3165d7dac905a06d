"""A report about a task that takes none: handed in, confirmed or withdrawn."""

from __future__ import annotations

from typing import ClassVar

from bot.core.task import State
from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class NotOpen(Wording):
    folder: ClassVar[str] = "not_open"
    line: TaskLine
    state: State
