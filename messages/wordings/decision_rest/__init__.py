"""After the last thing that waited for a leader's word."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class DecisionRest(Wording):
    folder: ClassVar[str] = "decision_rest"
    left: tuple[int, ...]
    """Tasks that were passed over and still wait."""
