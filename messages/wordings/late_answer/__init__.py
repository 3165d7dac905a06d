"""Above an answer that comes long after what it answers: an outage lay between."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class LateAnswer(Wording):
    folder: ClassVar[str] = "late_answer"
    written: datetime
