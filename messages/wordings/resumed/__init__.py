"""“gửi lại”."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Resumed(Wording):
    folder: ClassVar[str] = "resumed"
