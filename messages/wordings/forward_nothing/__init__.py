"""There is nothing to pass on by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ForwardNothing(Wording):
    folder: ClassVar[str] = "forward_nothing"
    unit: str
    """The unit asked about; empty: all that cannot be reached."""
