"""An order lacks something it cannot be given without."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class OrderUnclear(Wording):
    folder: ClassVar[str] = "order_unclear"
    problem: str
    """unit, units_vague, excepted, content or deadline."""
    deadline: str
    """The words of the deadline, as written."""
