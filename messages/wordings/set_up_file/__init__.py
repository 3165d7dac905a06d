"""The set-up workbook, or the sheets of codes, as a file."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class SetUpFile(Wording):
    folder: ClassVar[str] = "set_up_file"
    kind: str
    """workbook or codes."""
    people: int = 0
    chats: int = 0
    until: date | None = None
