"""A file of evidence that is not kept any more."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class EvidenceLost(Wording):
    folder: ClassVar[str] = "evidence_lost"
    name: str
