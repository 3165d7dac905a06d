"""How much of a month's messages a channel has used, for the clerk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.core.quota import Use
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class MonthUse(Wording):
    folder: ClassVar[str] = "month_use"
    uses: tuple[Use, ...]
