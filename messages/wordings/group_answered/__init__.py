"""The answer went to the private chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class GroupAnswered(Wording):
    folder: ClassVar[str] = "group_answered"
