"""A group nobody has bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class GroupUnbound(Wording):
    folder: ClassVar[str] = "group_unbound"
