"""There is nothing to pass on by hand."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ForwardNothing(Wording):
    folder: ClassVar[str] = "forward_nothing"
    unit: str
    """The unit asked about; empty: all that cannot be reached."""
