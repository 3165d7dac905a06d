"""How many messages everybody got in a month."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SentTo:
    name: str
    unit: str
    reminders: int
    """What the bot said by itself."""
    days: int
    """On so many days."""
    answers: int


@context
class MessagesSent(Wording):
    folder: ClassVar[str] = "messages_sent"
    month: int
    year: int
    lines: tuple[SentTo, ...]
    """Busiest first."""
    more: int
    reminders: int
    """Of everybody."""
    people: int
    working_days: int
    """Of the month, up to today."""
