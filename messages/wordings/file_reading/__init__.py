"""A large file has come and is being read."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class FileReading(Wording):
    """`size` in bytes."""

    folder: ClassVar[str] = "file_reading"
    name: str
    size: int
