"""A unit's reminder, to be pasted by the clerk where the bot does not reach."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Rendered, Wording, context


@context
class ForwardCopy(Wording):
    folder: ClassVar[str] = "forward_copy"
    unit: str
    body: Rendered
    """The reminder itself, finished."""
    told: bool = False
    """Whether the unit's own people have had all of it today."""

    def render(self) -> Rendered:
        head = Wording.render(self)
        return Rendered(f"{head.html}\n{self.body.html}", f"{head.plain}\n{self.body.plain}")
