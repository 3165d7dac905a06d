"""The answer to "sai" under an echo or a question: nothing was written, and it may be said again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NotWritten(Wording):
    folder: ClassVar[str] = "not_written"
