"""Figures the office has published of a day, beside the register's."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from bot.core.published import SetBeside
from messages.render import Wording, context


@context
class PublishedShown(Wording):
    folder: ClassVar[str] = "published_shown"
    as_of: date
    lines: tuple[SetBeside, ...]
    fresh: bool
    """Some of them were entered just now."""
    dropped: bool
    """They were taken back."""
