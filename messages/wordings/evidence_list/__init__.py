"""What proves a task, piece by piece."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class EvidencePiece:
    """`kind`: a key of `messages.labels.EVIDENCE`. `size` in bytes."""

    kind: str
    name: str
    size: int | None
    by: str | None
    at: datetime


@context
class EvidenceList(Wording):
    folder: ClassVar[str] = "evidence_list"
    line: TaskLine
    pieces: tuple[EvidencePiece, ...]
    files_in: bool = True
    """The chat takes files."""
