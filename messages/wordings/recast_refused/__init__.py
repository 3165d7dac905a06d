"""A task cannot be recast as it was said, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class RecastRefused(Wording):
    """`problem`: pieces (fewer than two), numbers (fewer than two), closed, periodic, content, unit or same."""

    folder: ClassVar[str] = "recast_refused"
    problem: str
    number: int
    value: str = ""
