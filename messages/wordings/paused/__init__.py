"""“dừng gửi”."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Paused(Wording):
    folder: ClassVar[str] = "paused"
