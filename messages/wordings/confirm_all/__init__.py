"""To the clerk: everything that would be confirmed, before it is."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ConfirmAll(Wording):
    folder: ClassVar[str] = "confirm_all"
    lines: tuple[TaskLine, ...]
    lacking: tuple[int, ...]
    """Numbers of what waits, too, but lacks its proof."""
