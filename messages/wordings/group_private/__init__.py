"""The one line to a report or a question in a group."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class GroupPrivate(Wording):
    folder: ClassVar[str] = "group_private"
    asks: bool = False
    """It is a question."""
