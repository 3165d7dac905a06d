"""At most five lines for a role."""

from __future__ import annotations

from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class Help(Wording):
    folder: ClassVar[str] = "help"
    role: RoleKind
    called: str
    """By what a group speaks to the bot."""
    files_in: bool = True
    """The chat takes files."""
