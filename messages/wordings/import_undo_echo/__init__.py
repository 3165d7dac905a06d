"""What leaves the register with the latest registration, before the clerk says so."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class ImportUndoEcho(Wording):
    folder: ClassVar[str] = "import_undo_echo"
    name: str
    """The file, or what was ordered in words."""
    at: datetime
    assignments: int
    numbers: tuple[int, ...]
