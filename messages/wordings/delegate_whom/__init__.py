"""A name that nobody or more than one person of the unit bears."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class DelegateWhom(Wording):
    folder: ClassVar[str] = "delegate_whom"
    line: TaskLine
    name: str
    people: tuple[tuple[str, str], ...]
    """Names with titles."""
    several: bool
