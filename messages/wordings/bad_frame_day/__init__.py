"""Words behind "từ ngày" that are no day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class BadFrameDay(Wording):
    folder: ClassVar[str] = "bad_frame_day"
    words: str
