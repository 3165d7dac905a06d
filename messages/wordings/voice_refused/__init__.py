"""The bot hears nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class VoiceRefused(Wording):
    folder: ClassVar[str] = "voice_refused"
