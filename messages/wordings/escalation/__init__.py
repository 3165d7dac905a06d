"""Above the unit: chased three times without result. To the head of the office unit, then to a leader, at most weekly."""

from __future__ import annotations

from typing import ClassVar

from bot.core.rules.values import Audience
from messages.render import Wording, context
from messages.wordings.lines import Directed, TaskLine


@context
class Escalation(Wording):
    folder: ClassVar[str] = "escalation"
    lines: tuple[TaskLine, ...]
    level: Audience = Audience.LEADER
    rest: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Units and the numbers of the tasks behind the last one shown."""
    directed: tuple[Directed, ...] = ()
    before: tuple[int, ...] = ()
    """To a leader: tasks that were chased as often and stand in no line here."""
