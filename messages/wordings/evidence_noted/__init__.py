"""A document symbol or a link was kept with a task."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class EvidenceNoted(Wording):
    folder: ClassVar[str] = "evidence_noted"
    line: TaskLine
    names: tuple[str, ...]
    missing_file: str
    """What is missing as proof: "file", "pdf", "any"; "" nothing."""
    younger_than: date | None = None
    """The day the task was reported done on, where a paper named bears a later one."""
    files_in: bool = True
    """The chat takes files."""
