"""A text the bot could not read, of somebody who leads and has no tasks to report on."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NotForLeader(Wording):
    folder: ClassVar[str] = "not_for_leader"
    raw: str
