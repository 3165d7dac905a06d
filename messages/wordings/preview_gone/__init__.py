"""A message that was in the list and would not be sent any more, or never was in it."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PreviewGone(Wording):
    folder: ClassVar[str] = "preview_gone"
    number: int
    total: int
