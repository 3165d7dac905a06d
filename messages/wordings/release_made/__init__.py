"""What came with a register taken over is chased like any other from now on."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ReleaseMade(Wording):
    folder: ClassVar[str] = "release_made"
    numbers: tuple[int, ...]
