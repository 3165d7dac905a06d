"""The office corrected tasks of a unit: whoever answers for them is told once."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.amend_preview import AmendedRow


@context
class AmendedForUnit(Wording):
    folder: ClassVar[str] = "amended_for_unit"
    rows: tuple[AmendedRow, ...]
    more: int
