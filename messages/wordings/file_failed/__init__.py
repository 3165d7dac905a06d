"""A file could not be made."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class FileFailed(Wording):
    folder: ClassVar[str] = "file_failed"
    kind: str
    """"report", "urging", "rating" or "pictures"."""
    period: Period
    no_pdf: bool = False
    """PDF needs a program that this machine does not have."""
