"""Nothing of a set-up workbook was written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class SetUpDropped(Wording):
    folder: ClassVar[str] = "set_up_dropped"
    name: str
