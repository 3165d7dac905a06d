"""A period was asked for that there is not: month 13, quarter 5, the year 1024."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NoSuchPeriod(Wording):
    folder: ClassVar[str] = "no_such_period"
