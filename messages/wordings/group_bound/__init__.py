"""A group has been bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class GroupBound(Wording):
    folder: ClassVar[str] = "group_bound"
    unit: str | None
