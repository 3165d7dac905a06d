"""Who is away today and in the weeks to come."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class LeaveLine:
    name: str
    start: date
    end: date
    deputy: str | None


@context
class Leaves(Wording):
    folder: ClassVar[str] = "leaves"
    today: date
    lines: tuple[LeaveLine, ...]
