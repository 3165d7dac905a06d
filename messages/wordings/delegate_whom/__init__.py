"""A name that nobody or more than one person of the unit bears."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class DelegateWhom(Wording):
    folder: ClassVar[str] = "delegate_whom"
    line: TaskLine
    name: str
    people: tuple[tuple[str, str], ...]
    """Names with titles."""
    several: bool
