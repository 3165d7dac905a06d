"""The period stays open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ClosingNot(Wording):
    folder: ClassVar[str] = "closing_not"
    period: Period
