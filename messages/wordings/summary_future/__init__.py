"""Figures were asked for a day that has not begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SummaryFuture(Wording):
    folder: ClassVar[str] = "summary_future"
    day: date
    today: date
