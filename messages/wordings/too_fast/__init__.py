"""More messages than the limit per person."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class TooFast(Wording):
    folder: ClassVar[str] = "too_fast"
