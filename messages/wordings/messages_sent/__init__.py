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
    """Busiest first; those the bot only answered are behind."""
    more: int
    """How many others it said something to by itself."""
    only_answered: int
    """How many others it answered, and no more."""
    reminders: int
    """Of everybody."""
    people: int
    """To whom it said something by itself."""
    working_days: int
    """Of the month, up to today."""
    other_month: int | None
    """The month before; None where the register was not kept yet."""
