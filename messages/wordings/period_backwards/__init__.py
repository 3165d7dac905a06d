"""A range of days was asked for that ends before it starts."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class PeriodBackwards(Wording):
    folder: ClassVar[str] = "period_backwards"
    first: date
    last: date
