"""A file that cannot be taken."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class FileRefused(Wording):
    folder: ClassVar[str] = "file_refused"
    name: str
    why: str
    """empty, large or kind."""
    most_mb: int
