"""What the clerk decided about the differences is in the register."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class UpstreamWritten(Wording):
    folder: ClassVar[str] = "upstream_written"
    taken: int
    registered: int
    left: int
    told: int
