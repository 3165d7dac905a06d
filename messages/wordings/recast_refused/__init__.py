"""A task cannot be recast as it was said, and what to do."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class RecastRefused(Wording):
    """`problem`: pieces (fewer than two), numbers (fewer than two), closed, periodic, content, unit or same."""

    folder: ClassVar[str] = "recast_refused"
    problem: str
    number: int
    value: str = ""
