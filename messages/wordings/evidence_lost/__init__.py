"""A file of evidence that is not kept any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class EvidenceLost(Wording):
    folder: ClassVar[str] = "evidence_lost"
    name: str
