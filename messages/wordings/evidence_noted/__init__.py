"""A document symbol or a link was kept with a task."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
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
