"""The address of a person's calendar: given, ended, or why there is none."""

from __future__ import annotations

from typing import ClassVar

from bot.core.link import Link
from messages.render import Wording, context


@context
class DaysFeed(Wording):
    folder: ClassVar[str] = "days_feed"
    outcome: str
    """given, ended, nothing (there was none to end), private (asked in a group), or none (no web server)."""
    link: Link | None = None
    """Of what was given."""
