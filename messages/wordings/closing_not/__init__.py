"""The period stays open."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class ClosingNot(Wording):
    folder: ClassVar[str] = "closing_not"
    period: Period
