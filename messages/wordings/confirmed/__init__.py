"""The clerk's confirmation, with the bucket each task came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording
from messages.wordings.lines import TaskLine


@dataclass(frozen=True, slots=True)
class ConfirmedItem:
    line: TaskLine
    done_on: date
    on_time: bool | None
    """None without a deadline."""
    younger: tuple[str, ...] = ()
    """Papers that bear a later day than the completion."""


@dataclass(frozen=True, slots=True)
class Confirmed(Wording):
    folder: ClassVar[str] = "confirmed"
    items: tuple[ConfirmedItem, ...]
