"""The corrections of a sheet are in the register."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class AmendWritten(Wording):
    folder: ClassVar[str] = "amend_written"
    numbers: tuple[int, ...]
    conflicts: int
    problems: int
    told: int
    """People who are told."""
