"""A change that cannot be made as it was said."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ChangeRefused(Wording):
    folder: ClassVar[str] = "change_refused"
    number: int
    problem: str
    """state, not_there, which_unit, reason, same_unit, day, before_given, not_later or leader_decides."""
    change: str
    """A `ChangeKind` of `messages.reading.change`."""
    units: tuple[str, ...] = ()
    """Which units have it, where one is to be named or another was."""
