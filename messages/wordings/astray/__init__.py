"""A message was meant for another chat: nothing is written of it."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Astray(Wording):
    folder: ClassVar[str] = "astray"
    number: int | None = None
    """The task it names."""
    reported: tuple[int, ...] = ()
    """The tasks reported on just before, which may have been meant for another chat as well."""
