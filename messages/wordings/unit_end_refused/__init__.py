"""A unit cannot end or be merged like this."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class UnitEndRefused(Wording):
    folder: ClassVar[str] = "unit_end_refused"
    why: str
    unit: str
    numbers: tuple[int, ...]
