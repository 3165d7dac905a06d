"""Above an answer that comes long after what it answers: an outage lay between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class LateAnswer(Wording):
    folder: ClassVar[str] = "late_answer"
    written: datetime
