"""Whom reminders of several tasks asked for now would reach, before they go."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.remind_echo import RemindEcho


@context
class RemindEchoes(Wording):
    folder: ClassVar[str] = "remind_echoes"
    tasks: tuple[RemindEcho, ...]
    at: datetime | None = None
    """When they would leave, on the office's wall clock; None: now."""
