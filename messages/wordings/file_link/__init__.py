"""Where a file that goes with a message can be fetched."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class FileLink(Wording):
    folder: ClassVar[str] = "file_link"
    name: str
    url: str
    until: datetime
    inside: bool
    """It can be fetched inside the office only."""
