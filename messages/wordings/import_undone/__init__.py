"""A whole registration was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ImportUndone(Wording):
    folder: ClassVar[str] = "import_undone"
    name: str
    assignments: int
