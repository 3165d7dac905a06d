"""Who is away today and in the weeks to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class LeaveLine:
    name: str
    start: date
    end: date
    deputy: str | None


@dataclass(frozen=True, slots=True)
class Leaves(Wording):
    folder: ClassVar[str] = "leaves"
    today: date
    lines: tuple[LeaveLine, ...]
