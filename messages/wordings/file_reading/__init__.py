"""A large file has come and is being read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class FileReading(Wording):
    """`size` in bytes."""

    folder: ClassVar[str] = "file_reading"
    name: str
    size: int
