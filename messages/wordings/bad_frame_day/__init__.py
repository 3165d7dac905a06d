"""Words behind "từ ngày" that are no day."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class BadFrameDay(Wording):
    folder: ClassVar[str] = "bad_frame_day"
    words: str
