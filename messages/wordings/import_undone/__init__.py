"""A whole registration was taken back."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ImportUndone(Wording):
    folder: ClassVar[str] = "import_undone"
    name: str
    assignments: int
