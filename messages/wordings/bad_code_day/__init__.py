"""The last day of a code is none, past or too far."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class BadCodeDay(Wording):
    folder: ClassVar[str] = "bad_code_day"
    words: str
    most_days: int
