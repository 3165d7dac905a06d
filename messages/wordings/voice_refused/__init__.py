"""The bot hears nothing."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class VoiceRefused(Wording):
    folder: ClassVar[str] = "voice_refused"
