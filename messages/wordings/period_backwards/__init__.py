"""A range of days was asked for that ends before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class PeriodBackwards(Wording):
    folder: ClassVar[str] = "period_backwards"
    first: date
    last: date
