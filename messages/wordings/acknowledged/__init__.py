"""A bare "đã nhận", "cảm ơn" that is about no task in particular."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context


@context
class Acknowledged(OnList):
    folder: ClassVar[str] = "acknowledged"
    bare: bool = False
    """Said to somebody who has no list of tasks."""
