"""Whom a reminder asked for now would reach, before it goes."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class RemindEcho(Wording):
    folder: ClassVar[str] = "remind_echo"
    line: TaskLine
    given: int
    answered: int
    units: tuple[str, ...]
    """Units that would be reminded."""
    nobody: tuple[str, ...]
    """Those among them where nobody can be told."""
    trial: tuple[str, ...] = ()
    """Those that are not told because they are on trial."""
    at: datetime | None = None
    """When it would leave, on the office's wall clock; None: now."""
    today: tuple[str, ...] = ()
    """Units that the bot's own reminder has spoken to today."""
    unheard: tuple[str, ...] = ()
    """Those among `units` that have not reported at all."""
    heard: tuple[TaskLine, ...] = ()
    """What units that would be reminded said in the last days."""

    @property
    def reached(self) -> tuple[str, ...]:
        """The units somebody of which would be reminded."""
        return tuple(unit for unit in self.units if unit not in (*self.nobody, *self.trial))
