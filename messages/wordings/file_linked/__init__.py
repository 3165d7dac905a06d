"""A document for a channel that carries no files: where it can be fetched, and how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.core.links import FileLink
from bot.core.periods import Period
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class FileLinked(Wording):
    folder: ClassVar[str] = "file_linked"
    kind: str
    """"report", "urging", "rating" or "pictures"."""
    period: Period
    links: tuple[FileLink, ...]
