"""A choice about reminders that cannot be."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PreferenceRefused(Wording):
    folder: ClassVar[str] = "preference_refused"
    why: str
    words: str
    most_days: int
