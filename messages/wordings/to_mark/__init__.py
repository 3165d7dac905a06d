"""Finished tasks that the clerk still has to enter or file elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ToMark(Wording):
    folder: ClassVar[str] = "to_mark"
    kind: str
    numbers: tuple[int, ...]
