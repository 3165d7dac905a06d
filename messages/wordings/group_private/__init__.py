"""The one line to a report in a group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class GroupPrivate(Wording):
    folder: ClassVar[str] = "group_private"
