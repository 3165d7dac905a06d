"""The new name of a unit means another one."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class UnitNameTaken(Wording):
    folder: ClassVar[str] = "unit_name_taken"
    name: str
    unit: str
