"""One message of the next working day, word for word."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from messages.render import Rendered, Wording, context


@context
class Preview(Wording):
    folder: ClassVar[str] = "preview"
    number: int
    total: int
    to: str
    unit: str
    at: datetime
    body: Rendered
    """The message itself, finished."""

    def render(self) -> Rendered:
        head = Wording.render(self)
        return Rendered(f"{head.html}\n{self.body.html}", f"{head.plain}\n{self.body.plain}")
