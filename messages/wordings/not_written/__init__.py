"""The answer to "sai" under an echo or a question: nothing was written or sent, and it may be said again."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context

REPORT, ANEW, NOTHING, REMINDER = "report", "anew", "nothing", "reminder"


@context
class NotWritten(Wording):
    folder: ClassVar[str] = "not_written"
    what: str = REPORT
    """What was not so: a report, which may be said again with its number; ANEW, an order or a change, which may be said anew; NOTHING that
    has to be said again; a REMINDER, which is not sent."""
