"""A number nobody has, and what it may stand for."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context


@context
class NoSuchTask(OnList):
    folder: ClassVar[str] = "no_such_task"
    number: int
    ending: int | None = None
    """The person's own task whose number ends with it."""
    listed: int | None = None
    """The task of that place in the list the person saw last."""
