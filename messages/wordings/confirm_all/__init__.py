"""To the clerk: everything that would be confirmed, before it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ConfirmAll(Wording):
    folder: ClassVar[str] = "confirm_all"
    lines: tuple[TaskLine, ...]
    lacking: tuple[int, ...]
    """Numbers of what waits, too, but lacks its proof."""
