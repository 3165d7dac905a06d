"""A choice about reminders that cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class PreferenceRefused(Wording):
    folder: ClassVar[str] = "preference_refused"
    why: str
    words: str
    most_days: int
