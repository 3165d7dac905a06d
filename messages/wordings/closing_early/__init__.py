"""A period that is still running was to be closed."""

from __future__ import annotations

from typing import ClassVar

from bot.core.periods import Period
from messages.render import Wording, context


@context
class ClosingEarly(Wording):
    folder: ClassVar[str] = "closing_early"
    period: Period
