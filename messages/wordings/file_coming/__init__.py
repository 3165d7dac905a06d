"""A file is being made and comes next."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class FileComing(Wording):
    folder: ClassVar[str] = "file_coming"
    kind: str
    """"report", "urging", "rating" or "pictures"."""
    period: Period
