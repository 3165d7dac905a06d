"""“vì sao” without anything it could be about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class WhyWhich(Wording):
    folder: ClassVar[str] = "why_which"
