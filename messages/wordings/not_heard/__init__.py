"""What was written while the bot was not there to hear it, on a channel that does not deliver it again."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Wording, context


@context
class NotHeard(Wording):
    folder: ClassVar[str] = "not_heard"
    began: datetime
    ended: datetime
    for_clerk: bool
    """The clerk reads that it concerns everybody on the channel."""
