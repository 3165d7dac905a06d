"""“gửi lại”."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Resumed(Wording):
    folder: ClassVar[str] = "resumed"
