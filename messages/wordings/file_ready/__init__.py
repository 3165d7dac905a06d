"""The caption of a file: what it is, and of which days."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class FileReady(Wording):
    folder: ClassVar[str] = "file_ready"
    kind: str
    """"report", "urging", "rating" or "pictures"."""
    period: Period
    closed_at: datetime | None = None
    draft: bool = True
    """A draft for the clerk: number, date and signature are blank."""
