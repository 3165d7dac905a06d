"""A carry-over without a reason, or to a day that is none."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class CarryUnclear(Wording):
    folder: ClassVar[str] = "carry_unclear"
    why: str
    words: str
