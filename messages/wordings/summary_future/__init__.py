"""Figures were asked for a day that has not begun."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class SummaryFuture(Wording):
    folder: ClassVar[str] = "summary_future"
    day: date
    today: date
