"""The clerk's confirmation, with the bucket each task came to."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.lines import TaskLine


@context
class ConfirmedItem:
    line: TaskLine
    done_on: date
    on_time: bool | None
    """None without a deadline."""
    younger: tuple[str, ...] = ()
    """Papers that bear a later day than the completion."""


@context
class Confirmed(Wording):
    folder: ClassVar[str] = "confirmed"
    items: tuple[ConfirmedItem, ...]
