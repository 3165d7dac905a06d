"""What the bot understood, before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording
from messages.wordings.recorded import RecordedItem


@dataclass(frozen=True, slots=True)
class Echo(Wording):
    folder: ClassVar[str] = "echo"
    items: tuple[RecordedItem, ...]
