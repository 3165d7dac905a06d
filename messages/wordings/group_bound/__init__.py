"""A group has been bound."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class GroupBound(Wording):
    folder: ClassVar[str] = "group_bound"
    unit: str | None
