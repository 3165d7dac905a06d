"""The answer went to the private chat."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class GroupAnswered(Wording):
    folder: ClassVar[str] = "group_answered"
