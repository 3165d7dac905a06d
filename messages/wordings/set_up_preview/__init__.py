"""A set-up workbook was read; nothing is written yet."""

from __future__ import annotations

from typing import ClassVar

from bot.core.set_up import RowFault, SetUpChange
from messages.render import Wording, context


@context
class SetUpPreview(Wording):
    folder: ClassVar[str] = "set_up_preview"
    name: str
    units: int
    people: int
    changes: tuple[SetUpChange, ...]
    more: int
    """Changes beyond those shown."""
    faults: tuple[RowFault, ...]
    more_faults: int
    left_out: int
    """People of the register whom the workbook does not name."""
    seats: tuple[int, int] | None = None
    """How many people a channel serves, and how many are proposed to be bound first."""
    unled: tuple[str, ...] = ()
    """Units the workbook names no leader for, where others have one."""
