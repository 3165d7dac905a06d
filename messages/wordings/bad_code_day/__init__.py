"""The last day of a code is none, past or too far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class BadCodeDay(Wording):
    folder: ClassVar[str] = "bad_code_day"
    words: str
    most_days: int
