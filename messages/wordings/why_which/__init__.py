"""“vì sao” without anything it could be about."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class WhyWhich(Wording):
    folder: ClassVar[str] = "why_which"
