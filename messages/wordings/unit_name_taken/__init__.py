"""The new name of a unit means another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class UnitNameTaken(Wording):
    folder: ClassVar[str] = "unit_name_taken"
    name: str
    unit: str
