"""What the bot is for in a group."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class GroupHelp(Wording):
    folder: ClassVar[str] = "group_help"
    called: str
    """By what the group speaks to the bot."""
