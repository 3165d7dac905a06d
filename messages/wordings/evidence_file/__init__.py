"""Stands under a file of evidence that is sent again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class EvidenceFile(Wording):
    folder: ClassVar[str] = "evidence_file"
    name: str
