"""What the bot understood, before it is written."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context
from messages.wordings.recorded import RecordedItem


@context
class Echo(Wording):
    folder: ClassVar[str] = "echo"
    items: tuple[RecordedItem, ...]
