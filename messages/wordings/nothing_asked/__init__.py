"""A bare "không" or "gửi" where no question is open: nothing is changed by it."""

from __future__ import annotations

from typing import ClassVar, Literal

from messages.render import Wording, context


@context
class NothingAsked(Wording):
    folder: ClassVar[str] = "nothing_asked"
    answer: Literal["no", "go"]
