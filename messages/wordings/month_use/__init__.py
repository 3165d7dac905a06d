"""How much of a month's messages a channel has used, for the clerk."""

from __future__ import annotations

from typing import ClassVar

from bot.core.quota import Use
from messages.render import Wording, context


@context
class MonthUse(Wording):
    folder: ClassVar[str] = "month_use"
    uses: tuple[Use, ...]
