"""The person may not do this."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class NotAllowed(Wording):
    folder: ClassVar[str] = "not_allowed"
