"""What proves a task, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class EvidencePiece:
    """`kind`: a key of `messages.labels.EVIDENCE`. `size` in bytes."""

    kind: str
    name: str
    size: int | None
    by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class EvidenceList(Wording):
    folder: ClassVar[str] = "evidence_list"
    line: TaskLine
    pieces: tuple[EvidencePiece, ...]
    files_in: bool = True
    """The chat takes files."""
