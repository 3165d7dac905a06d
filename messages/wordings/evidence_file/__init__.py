"""Stands under a file of evidence that is sent again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class EvidenceFile(Wording):
    folder: ClassVar[str] = "evidence_file"
    name: str
