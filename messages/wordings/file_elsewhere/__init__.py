"""The channel cannot take files."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class FileElsewhere(Wording):
    folder: ClassVar[str] = "file_elsewhere"
    kind: str
    """"report", "urging", "rating" or "pictures"."""
    period: Period
